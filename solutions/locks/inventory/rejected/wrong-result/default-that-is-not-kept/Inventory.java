package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** getOrDefault() does not put its default into the map, so that a new item is counted nowhere. */
public class Inventory {
    private final ConcurrentMap<String, AtomicInteger> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        shelves.getOrDefault(item, new AtomicInteger()).addAndGet(count);
    }

    public boolean take(String item) {
        return shelves.getOrDefault(item, new AtomicInteger()).getAndUpdate(n -> Math.max(0, n - 1)) > 0;
    }

    public int stock(String item) {
        return shelves.getOrDefault(item, new AtomicInteger()).get();
    }
}
