package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** One map for all inventories: what one shop gets, the other shop has. */
public class Inventory {
    private static final ConcurrentMap<String, Integer> PIECES = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        PIECES.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        boolean[] taken = new boolean[1];
        PIECES.computeIfPresent(item, (key, n) -> {
            taken[0] = n > 0;
            return taken[0] ? n - 1 : n;
        });
        return taken[0];
    }

    public int stock(String item) {
        return PIECES.getOrDefault(item, 0);
    }
}
