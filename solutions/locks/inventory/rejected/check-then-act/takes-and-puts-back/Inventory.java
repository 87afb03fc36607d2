package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes first and puts back what was too much: meanwhile the number is below 0, and a new piece is not found. */
public class Inventory {
    private final ConcurrentMap<String, AtomicInteger> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        shelf(item).addAndGet(count);
    }

    public boolean take(String item) {
        if (shelf(item).decrementAndGet() < 0) {
            shelf(item).incrementAndGet();
            return false;
        }
        return true;
    }

    public int stock(String item) {
        return shelf(item).get();
    }

    private AtomicInteger shelf(String item) {
        return shelves.computeIfAbsent(item, key -> new AtomicInteger());
    }
}
