package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The lock is the number on the card, and that is another object after each write. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.putIfAbsent(item, 0);
        synchronized (pieces.get(item)) {
            pieces.put(item, pieces.get(item) + count);
        }
    }

    public boolean take(String item) {
        pieces.putIfAbsent(item, 0);
        synchronized (pieces.get(item)) {
            int before = pieces.get(item);
            if (before > 0) {
                pieces.put(item, before - 1);
            }
            return before > 0;
        }
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
