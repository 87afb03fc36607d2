package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

/** A shelf with a volatile number and a field updater for all of them. */
public class Inventory {
    private static final class Shelf {
        private volatile int pieces;
    }

    private static final AtomicIntegerFieldUpdater<Shelf> PIECES =
            AtomicIntegerFieldUpdater.newUpdater(Shelf.class, "pieces");

    private final ConcurrentMap<String, Shelf> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        PIECES.addAndGet(shelves.computeIfAbsent(item, key -> new Shelf()), count);
    }

    public boolean take(String item) {
        Shelf shelf = shelves.get(item);
        return shelf != null && PIECES.getAndUpdate(shelf, n -> Math.max(0, n - 1)) > 0;
    }

    public int stock(String item) {
        Shelf shelf = shelves.get(item);
        return shelf == null ? 0 : shelf.pieces;
    }
}
