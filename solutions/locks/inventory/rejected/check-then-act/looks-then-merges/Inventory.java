package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The step down is atomic, the look before it is another step: the stock falls below 0. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        if (pieces.getOrDefault(item, 0) > 0) {
            pieces.merge(item, -1, Integer::sum);
            return true;
        }
        return false;
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
