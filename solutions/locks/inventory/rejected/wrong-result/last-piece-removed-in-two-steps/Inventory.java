package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Gives up when remove() with the old value fails, though somebody may have just brought another piece. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        while (true) {
            Integer n = pieces.get(item);
            if (n == null) {
                return false;
            }
            if (n == 1) {
                return pieces.remove(item, 1);
            }
            if (pieces.replace(item, n, n - 1)) {
                return true;
            }
        }
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
