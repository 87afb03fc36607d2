package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A volatile number is seen by all, and still plus and minus are two steps. */
public class Inventory {
    private static final class Shelf {
        private volatile int pieces;
    }

    private final ConcurrentMap<String, Shelf> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        shelves.computeIfAbsent(item, key -> new Shelf()).pieces += count;
    }

    public boolean take(String item) {
        Shelf shelf = shelves.get(item);
        if (shelf == null || shelf.pieces == 0) {
            return false;
        }
        shelf.pieces--;
        return true;
    }

    public int stock(String item) {
        Shelf shelf = shelves.get(item);
        return shelf == null ? 0 : shelf.pieces;
    }
}
