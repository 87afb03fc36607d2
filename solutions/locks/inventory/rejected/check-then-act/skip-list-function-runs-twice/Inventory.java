package locks.inventory;

import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** Right with a ConcurrentHashMap; a skip list's function may run more than once, and the note stays. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentSkipListMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        boolean[] taken = new boolean[1];
        pieces.computeIfPresent(item, (key, n) -> {
            if (n == 0) {
                return 0;
            }
            taken[0] = true;
            return n - 1;
        });
        return taken[0];
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
