package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Takes in one step, and finds out in two others whether it was itself who took. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        int before = stock(item);
        pieces.computeIfPresent(item, (key, n) -> Math.max(0, n - 1));
        return stock(item) < before;
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
