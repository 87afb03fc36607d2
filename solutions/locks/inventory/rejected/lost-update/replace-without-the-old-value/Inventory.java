package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** replace() with two arguments writes whatever has happened meanwhile. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        Integer before = pieces.get(item);
        return before != null && before > 0 && pieces.replace(item, before - 1) != null;
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
