package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/** The old way: putIfAbsent() decides whose atomic counts, and a loop of compareAndSet() takes. */
public class Inventory {
    private final ConcurrentMap<String, AtomicLong> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        AtomicLong shelf = shelves.get(item);
        if (shelf == null) {
            AtomicLong mine = new AtomicLong();
            AtomicLong theirs = shelves.putIfAbsent(item, mine);
            shelf = theirs == null ? mine : theirs;
        }
        shelf.addAndGet(count);
    }

    public boolean take(String item) {
        AtomicLong shelf = shelves.get(item);
        if (shelf == null) {
            return false;
        }
        long before = shelf.get();
        while (before > 0) {
            long seen = shelf.compareAndExchange(before, before - 1);
            if (seen == before) {
                return true;
            }
            before = seen;
        }
        return false;
    }

    public int stock(String item) {
        AtomicLong shelf = shelves.get(item);
        return shelf == null ? 0 : Math.toIntExact(shelf.get());
    }
}
