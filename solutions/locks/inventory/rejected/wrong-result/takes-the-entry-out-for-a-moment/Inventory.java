package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Takes the whole entry out, and puts back what is left: whoever looks in between finds an empty shelf. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        Integer all = pieces.remove(item);
        if (all == null) {
            return false;
        }
        if (all > 1) {
            pieces.merge(item, all - 1, Integer::sum);
        }
        return true;
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
