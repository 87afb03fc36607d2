package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The function may run again when somebody was quicker, and what it noted the first time stays noted. */
public class Inventory {
    private final ConcurrentMap<String, AtomicInteger> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        shelves.computeIfAbsent(item, key -> new AtomicInteger()).addAndGet(count);
    }

    public boolean take(String item) {
        AtomicInteger shelf = shelves.get(item);
        if (shelf == null) {
            return false;
        }
        boolean[] taken = new boolean[1];
        shelf.updateAndGet(n -> {
            if (n == 0) {
                return 0;
            }
            taken[0] = true;
            return n - 1;
        });
        return taken[0];
    }

    public int stock(String item) {
        AtomicInteger shelf = shelves.get(item);
        return shelf == null ? 0 : shelf.get();
    }
}
