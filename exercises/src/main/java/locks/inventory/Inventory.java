package locks.inventory;

import java.util.HashMap;
import java.util.Map;

/** How many pieces of each item are in stock. */
public class Inventory {
    private final Map<String, Integer> pieces = new HashMap<>();

    /**
     * Puts pieces on the shelf.
     *
     * @param item what they are
     * @param count how many, at least 1
     */
    public void add(String item, int count) {
        Integer before = pieces.get(item);
        pieces.put(item, before == null ? count : before + count);
    }

    /**
     * Takes one piece off the shelf.
     *
     * @return whether there was one to take
     */
    public boolean take(String item) {
        Integer before = pieces.get(item);
        if (before == null || before == 0) {
            return false;
        }
        pieces.put(item, before - 1);
        return true;
    }

    /** How many pieces there are, 0 of an item that nobody has ever heard of. */
    public int stock(String item) {
        Integer now = pieces.get(item);
        return now == null ? 0 : now;
    }
}
