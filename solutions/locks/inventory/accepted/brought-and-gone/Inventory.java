package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/** Two tallies that only grow, what was brought and what is gone. */
public class Inventory {
    private final Tally brought = new Tally();
    private final Tally gone = new Tally();

    private static final class Tally {
        private final ConcurrentMap<String, AtomicLong> counts = new ConcurrentHashMap<>();

        AtomicLong of(String item) {
            return counts.computeIfAbsent(item, name -> new AtomicLong());
        }

        long now(String item) {
            AtomicLong count = counts.get(item);
            return count == null ? 0 : count.get();
        }
    }

    public void add(String item, int count) {
        brought.of(item).addAndGet(count);
    }

    public boolean take(String item) {
        while (true) {
            long out = gone.now(item);
            if (out >= brought.now(item)) {
                return false;
            }
            if (gone.of(item).compareAndSet(out, out + 1)) {
                return true;
            }
        }
    }

    public int stock(String item) {
        long out = gone.now(item);
        long in = brought.now(item);
        return (int) Math.min(Integer.MAX_VALUE, in - out);
    }
}
