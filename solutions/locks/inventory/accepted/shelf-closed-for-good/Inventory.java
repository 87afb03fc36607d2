package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** An empty shelf is closed, by a number that nobody can add to, before it is removed; who meets one tries again. */
public class Inventory {
    private static final int CLOSED = -1;

    private final ConcurrentMap<String, AtomicInteger> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        while (true) {
            AtomicInteger shelf = shelves.computeIfAbsent(item, key -> new AtomicInteger());
            if (shelf.getAndUpdate(n -> n == CLOSED ? CLOSED : n + count) != CLOSED) {
                return;
            }
            shelves.remove(item, shelf);
        }
    }

    public boolean take(String item) {
        AtomicInteger shelf = shelves.get(item);
        if (shelf == null) {
            return false;
        }
        int before = shelf.getAndUpdate(n -> n > 0 ? n - 1 : n);
        if (before == 1 && shelf.compareAndSet(0, CLOSED)) {
            shelves.remove(item, shelf);
        }
        return before > 0;
    }

    public int stock(String item) {
        AtomicInteger shelf = shelves.get(item);
        return shelf == null ? 0 : Math.max(0, shelf.get());
    }
}
