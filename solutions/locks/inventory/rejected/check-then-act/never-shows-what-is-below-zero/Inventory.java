package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Looks and takes in two steps, and only hides that the number is below 0. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        if (stock(item) == 0) {
            return false;
        }
        pieces.computeIfPresent(item, (key, n) -> Math.max(0, n - 1));
        return true;
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
