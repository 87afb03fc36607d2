package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The empty shelf is removed in a step of its own, and with it what somebody has just put on it. */
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
        int before = shelf.getAndUpdate(n -> n > 0 ? n - 1 : n);
        if (before == 1) {
            shelves.remove(item);
        }
        return before > 0;
    }

    public int stock(String item) {
        AtomicInteger shelf = shelves.get(item);
        return shelf == null ? 0 : shelf.get();
    }
}
