package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Locks the item's interned name, which anybody in the program may lock as well; the map could do it alone. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        synchronized (item.intern()) {
            pieces.put(item, stock(item) + count);
        }
    }

    public boolean take(String item) {
        synchronized (item.intern()) {
            int before = stock(item);
            if (before > 0) {
                pieces.put(item, before - 1);
            }
            return before > 0;
        }
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
