package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** replace() says whether it did anything, and add() does not mind the answer. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        Integer before = pieces.putIfAbsent(item, count);
        if (before != null) {
            pieces.replace(item, before, before + count);
        }
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
