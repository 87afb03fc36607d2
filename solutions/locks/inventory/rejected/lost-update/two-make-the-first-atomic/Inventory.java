package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Two threads that come first make an atomic each, and what is in the one that is overwritten is gone. */
public class Inventory {
    private final ConcurrentMap<String, AtomicInteger> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        AtomicInteger shelf = shelves.get(item);
        if (shelf == null) {
            shelf = new AtomicInteger();
            shelves.put(item, shelf);
        }
        shelf.addAndGet(count);
    }

    public boolean take(String item) {
        AtomicInteger shelf = shelves.get(item);
        return shelf != null && shelf.getAndUpdate(n -> n > 0 ? n - 1 : n) > 0;
    }

    public int stock(String item) {
        AtomicInteger shelf = shelves.get(item);
        return shelf == null ? 0 : shelf.get();
    }
}
