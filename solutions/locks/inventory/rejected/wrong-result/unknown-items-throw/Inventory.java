package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** stock() of an item that nobody has added unboxes null. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        boolean[] taken = new boolean[1];
        pieces.computeIfPresent(item, (key, n) -> {
            taken[0] = n > 0;
            return taken[0] ? n - 1 : n;
        });
        return taken[0];
    }

    public int stock(String item) {
        return pieces.get(item);
    }
}
