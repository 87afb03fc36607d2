package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** get() and put() are each atomic, and together they are not. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.put(item, pieces.getOrDefault(item, 0) + count);
    }

    public boolean take(String item) {
        int before = pieces.getOrDefault(item, 0);
        if (before == 0) {
            return false;
        }
        pieces.put(item, before - 1);
        return true;
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
