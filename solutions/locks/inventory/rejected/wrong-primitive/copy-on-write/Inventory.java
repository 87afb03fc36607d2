package locks.inventory;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Right, but each change copies the whole map: everybody gets into everybody's way. */
public class Inventory {
    private final AtomicReference<Map<String, Integer>> pieces = new AtomicReference<>(Map.of());

    public void add(String item, int count) {
        pieces.updateAndGet(old -> with(old, item, old.getOrDefault(item, 0) + count));
    }

    public boolean take(String item) {
        return pieces.getAndUpdate(old -> {
                            int before = old.getOrDefault(item, 0);
                            return before == 0 ? old : with(old, item, before - 1);
                        })
                        .getOrDefault(item, 0)
                > 0;
    }

    public int stock(String item) {
        return pieces.get().getOrDefault(item, 0);
    }

    private static Map<String, Integer> with(Map<String, Integer> old, String item, int count) {
        Map<String, Integer> copy = new HashMap<>(old);
        copy.put(item, count);
        return Map.copyOf(copy);
    }
}
