package locks.inventory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The field's type is Map, as in many a house style; the map behind it is concurrent, and its methods atomic. */
public class Inventory {
    private final Map<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        for (Integer n = pieces.get(item); n != null && n > 0; n = pieces.get(item)) {
            if (pieces.replace(item, n, n - 1)) {
                return true;
            }
        }
        return false;
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
