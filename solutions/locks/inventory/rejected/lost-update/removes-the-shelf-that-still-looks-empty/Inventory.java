package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Looks once more whether the shelf is empty and then removes it; who holds it already adds to a shelf nobody sees. */
public class Inventory {
    private final ConcurrentMap<String, AtomicInteger> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        shelves.computeIfAbsent(item, key -> new AtomicInteger()).addAndGet(count);
    }

    public boolean take(String item) {
        AtomicInteger shelf = shelves.get(item);
        if (shelf == null || shelf.getAndUpdate(n -> n > 0 ? n - 1 : n) == 0) {
            return false;
        }
        shelves.computeIfPresent(item, (key, now) -> now.get() == 0 ? null : now);
        return true;
    }

    public int stock(String item) {
        AtomicInteger shelf = shelves.get(item);
        return shelf == null ? 0 : shelf.get();
    }
}
