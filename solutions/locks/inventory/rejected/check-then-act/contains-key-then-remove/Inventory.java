package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Asks whether there is an entry and then takes one off it; the last piece may be gone in between. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        if (!pieces.containsKey(item)) {
            return false;
        }
        if (!pieces.remove(item, 1)) {
            pieces.computeIfPresent(item, (key, n) -> n - 1);
        }
        return true;
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
