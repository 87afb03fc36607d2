package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Reads, and replaces only what it has read; when somebody was quicker, it begins again. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        while (true) {
            Integer before = pieces.putIfAbsent(item, count);
            if (before == null || pieces.replace(item, before, before + count)) {
                return;
            }
        }
    }

    public boolean take(String item) {
        while (true) {
            Integer before = pieces.get(item);
            if (before == null) {
                return false;
            }
            if (before == 1 ? pieces.remove(item, before) : pieces.replace(item, before, before - 1)) {
                return true;
            }
        }
    }

    public int stock(String item) {
        Integer now = pieces.get(item);
        return now == null ? 0 : now;
    }
}
