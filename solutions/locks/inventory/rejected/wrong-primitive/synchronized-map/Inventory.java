package locks.inventory;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Right, but each call locks the whole map, and nobody gets to the lamps while somebody counts tents. */
public class Inventory {
    private final Map<String, Integer> pieces = Collections.synchronizedMap(new HashMap<>());

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
