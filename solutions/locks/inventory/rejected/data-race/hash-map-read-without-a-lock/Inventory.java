package locks.inventory;

import java.util.HashMap;
import java.util.Map;

/** Writers are synchronised, and stock() reads the HashMap while they write. */
public class Inventory {
    private final Map<String, Integer> pieces = new HashMap<>();

    public synchronized void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public synchronized boolean take(String item) {
        int before = pieces.getOrDefault(item, 0);
        if (before > 0) {
            pieces.put(item, before - 1);
        }
        return before > 0;
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
