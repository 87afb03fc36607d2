package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** take() tries replace() once and says true, whether or not anything was replaced. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        Integer before = pieces.get(item);
        if (before == null || before == 0) {
            return false;
        }
        pieces.replace(item, before, before - 1);
        return true;
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
