package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The item was there, so the count is added to its entry; by then somebody has taken the last piece, and the entry with it. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    /**
     * Puts pieces on the shelf.
     *
     * @param item what they are
     * @param count how many, at least 1
     */
    public void add(String item, int count) {
        if (pieces.putIfAbsent(item, count) != null) {
            pieces.computeIfPresent(item, (name, there) -> there + count);
        }
    }

    /**
     * Takes one piece off the shelf.
     *
     * @return whether there was one to take
     */
    public boolean take(String item) {
        AtomicBoolean taken = new AtomicBoolean();
        pieces.computeIfPresent(item, (name, there) -> {
            taken.set(true);
            return there == 1 ? null : there - 1;
        });
        return taken.get();
    }

    /** How many pieces there are, 0 of an item that nobody has ever heard of. */
    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
