package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** One AtomicInteger an item, made by computeIfAbsent() and never removed; it goes down only when it is above 0. */
public class Inventory {
    private final ConcurrentMap<String, AtomicInteger> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        shelf(item).addAndGet(count);
    }

    public boolean take(String item) {
        return shelf(item).getAndUpdate(n -> n > 0 ? n - 1 : n) > 0;
    }

    public int stock(String item) {
        return shelf(item).get();
    }

    private AtomicInteger shelf(String item) {
        return shelves.computeIfAbsent(item, key -> new AtomicInteger());
    }
}
