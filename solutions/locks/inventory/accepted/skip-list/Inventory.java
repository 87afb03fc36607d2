package locks.inventory;

import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A sorted concurrent map; its functions may run more than once, and so what they note is noted anew each time. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentSkipListMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        boolean[] taken = new boolean[1];
        pieces.compute(item, (key, n) -> {
            taken[0] = n != null && n > 0;
            return taken[0] ? Integer.valueOf(n - 1) : n;
        });
        return taken[0];
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
