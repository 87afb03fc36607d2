package locks.inventory;

import java.util.Hashtable;
import java.util.Map;

/** The map of 1996: right, and one monitor for every call. */
public class Inventory {
    private final Map<String, Integer> pieces = new Hashtable<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        boolean[] taken = new boolean[1];
        pieces.computeIfPresent(item, (key, n) -> {
            taken[0] = n > 0;
            return taken[0] ? n - 1 : n;
        });
        return taken[0];
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
