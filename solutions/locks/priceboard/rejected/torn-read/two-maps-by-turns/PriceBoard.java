package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

/** Two maps take turns; whoever still adds up in the old one sees it written again by the change after next. */
public class PriceBoard {
    private final StampedLock lock = new StampedLock();
    private Map<String, Long> front = new HashMap<>();
    private Map<String, Long> back = new HashMap<>();

    /** Sets the price of a product, new or known. */
    public void set(String product, long cents) {
        long stamp = lock.writeLock();
        try {
            back.putAll(front);
            back.put(product, cents);
            Map<String, Long> old = front;
            front = back;
            back = old;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    /** The price of a product in cents, or null if it has none. */
    public Long price(String product) {
        long stamp = lock.readLock();
        try {
            return front.get(product);
        } finally {
            lock.unlockRead(stamp);
        }
    }

    private Map<String, Long> board() {
        long stamp = lock.readLock();
        try {
            return front;
        } finally {
            lock.unlockRead(stamp);
        }
    }

    /** What all these products cost together, each at its price of one and the same moment. */
    public long sum(List<String> products) {
        Map<String, Long> board = board();
        long sum = 0;
        for (String product : products) {
            sum += board.getOrDefault(product, 0L);
        }
        return sum;
    }
}
