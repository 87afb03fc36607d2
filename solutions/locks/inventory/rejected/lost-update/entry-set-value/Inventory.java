package locks.inventory;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Changes the entry that it has found; setValue() is a put, and does not ask what is there now. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        for (Map.Entry<String, Integer> entry : pieces.entrySet()) {
            if (entry.getKey().equals(item) && entry.getValue() > 0) {
                entry.setValue(entry.getValue() - 1);
                return true;
            }
        }
        return false;
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
