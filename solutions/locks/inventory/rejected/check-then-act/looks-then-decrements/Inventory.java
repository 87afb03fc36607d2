package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** get() and decrementAndGet() of an atomic are two steps, too. */
public class Inventory {
    private final ConcurrentMap<String, AtomicInteger> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        shelves.computeIfAbsent(item, key -> new AtomicInteger()).addAndGet(count);
    }

    public boolean take(String item) {
        AtomicInteger shelf = shelves.get(item);
        if (shelf != null && shelf.get() > 0) {
            shelf.decrementAndGet();
            return true;
        }
        return false;
    }

    public int stock(String item) {
        AtomicInteger shelf = shelves.get(item);
        return shelf == null ? 0 : shelf.get();
    }
}
