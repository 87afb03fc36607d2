package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Tries twice and then says that there is none, however many there are: a busy shelf sends people away. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        for (int i = 0; i < 2; i++) {
            Integer n = pieces.get(item);
            if (n == null || n == 0) {
                return false;
            }
            if (pieces.replace(item, n, n - 1)) {
                return true;
            }
        }
        return false;
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
