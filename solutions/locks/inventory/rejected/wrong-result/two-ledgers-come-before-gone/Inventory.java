package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/** What has come is read before what has gone: in between, a piece that came later may go, and the shelf looks empty. */
public class Inventory {
    private final ConcurrentMap<String, AtomicLong> come = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, AtomicLong> gone = new ConcurrentHashMap<>();

    /**
     * Puts pieces on the shelf.
     *
     * @param item what they are
     * @param count how many, at least 1
     */
    public void add(String item, int count) {
        come.computeIfAbsent(item, name -> new AtomicLong()).addAndGet(count);
    }

    /**
     * Takes one piece off the shelf.
     *
     * @return whether there was one to take
     */
    public boolean take(String item) {
        AtomicLong in = come.get(item);
        if (in == null) {
            return false;
        }
        AtomicLong out = gone.computeIfAbsent(item, name -> new AtomicLong());
        while (true) {
            long added = in.get();
            long taken = out.get();
            if (taken >= added) {
                return false;
            }
            if (out.compareAndSet(taken, taken + 1)) {
                return true;
            }
        }
    }

    /** How many pieces there are, 0 of an item that nobody has ever heard of. */
    public int stock(String item) {
        AtomicLong out = gone.get(item);
        long taken = out == null ? 0 : out.get();
        AtomicLong in = come.get(item);
        long added = in == null ? 0 : in.get();
        return (int) (added - taken);
    }
}
