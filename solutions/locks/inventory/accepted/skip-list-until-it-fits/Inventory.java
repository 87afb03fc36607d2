package locks.inventory;

import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;

/** A sorted concurrent map, and conditional changes until one fits. */
public class Inventory {
    private final ConcurrentNavigableMap<String, Integer> cards = new ConcurrentSkipListMap<>();

    public void add(String item, int count) {
        Integer seen;
        do {
            seen = cards.get(item);
        } while (!exchange(item, seen, seen == null ? count : seen + count));
    }

    public boolean take(String item) {
        Integer seen;
        do {
            seen = cards.get(item);
            if (seen == null) {
                return false;
            }
        } while (!exchange(item, seen, seen == 1 ? null : seen - 1));
        return true;
    }

    public int stock(String item) {
        Integer seen = cards.get(item);
        return seen == null ? 0 : seen;
    }

    private boolean exchange(String item, Integer seen, Integer next) {
        if (seen == null) {
            return cards.putIfAbsent(item, next) == null;
        }
        return next == null ? cards.remove(item, seen) : cards.replace(item, seen, next);
    }
}
