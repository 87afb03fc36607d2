package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** computeIfPresent() answers null when the function has removed the entry, and so the last piece is denied. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        return pieces.computeIfPresent(item, (key, n) -> n == 1 ? null : n - 1) != null;
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
