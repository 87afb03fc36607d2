package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The function that takes the last piece removes the entry in the same step. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.compute(item, (key, n) -> n == null ? count : n + count);
    }

    public boolean take(String item) {
        AtomicBoolean taken = new AtomicBoolean();
        pieces.computeIfPresent(item, (key, n) -> {
            taken.set(true);
            return n == 1 ? null : n - 1;
        });
        return taken.get();
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
