package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The number in the map is twice the pieces, and its lowest bit says whether the last one to ask got one. */
public class Inventory {
    /** Twice the number of pieces, and one more if the last who wanted a piece got it. */
    private final ConcurrentMap<String, Long> codes = new ConcurrentHashMap<>();

    /**
     * Puts pieces on the shelf.
     *
     * @param item what they are
     * @param count how many, at least 1
     */
    public void add(String item, int count) {
        codes.merge(item, 2L * count, Long::sum);
    }

    /**
     * Takes one piece off the shelf.
     *
     * @return whether there was one to take
     */
    public boolean take(String item) {
        Long code = codes.computeIfPresent(item, (name, old) -> {
            long there = old >> 1;
            return there == 0 ? 0L : ((there - 1) << 1) | 1L;
        });
        return code != null && (code & 1L) == 1L;
    }

    /** How many pieces there are, 0 of an item that nobody has ever heard of. */
    public int stock(String item) {
        return (int) (codes.getOrDefault(item, 0L) >> 1);
    }
}
