package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A shelf an item in a concurrent map, each with a monitor: right, and a lock of one's own. */
public class Inventory {
    private static final class Shelf {
        private int pieces;

        synchronized void add(int count) {
            pieces += count;
        }

        synchronized boolean take() {
            if (pieces == 0) {
                return false;
            }
            pieces--;
            return true;
        }

        synchronized int pieces() {
            return pieces;
        }
    }

    private final ConcurrentMap<String, Shelf> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        shelf(item).add(count);
    }

    public boolean take(String item) {
        return shelf(item).take();
    }

    public int stock(String item) {
        return shelf(item).pieces();
    }

    private Shelf shelf(String item) {
        return shelves.computeIfAbsent(item, key -> new Shelf());
    }
}
