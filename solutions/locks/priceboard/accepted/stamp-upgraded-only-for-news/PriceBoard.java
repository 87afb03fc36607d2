package locks.priceboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

/** set() first looks under the read lock, and writes only if that is news; the sum works on a copy of the list. */
public class PriceBoard {
    private final StampedLock lock = new StampedLock();
    private final Map<String, Long> prices = new HashMap<>();

    /** Sets the price of a product, new or known. */
    public void set(String product, long cents) {
        Long wanted = cents;
        long stamp = lock.readLock();
        try {
            if (wanted.equals(prices.get(product))) {
                return;
            }
            long write = lock.tryConvertToWriteLock(stamp);
            if (write == 0L) {
                lock.unlockRead(stamp);
                stamp = 0L;
                write = lock.writeLock();
            }
            stamp = write;
            prices.put(product, wanted);
        } finally {
            if (stamp != 0L) {
                lock.unlock(stamp);
            }
        }
    }

    /** The price of a product in cents, or null if it has none. */
    public Long price(String product) {
        long stamp = lock.readLock();
        try {
            return prices.get(product);
        } finally {
            lock.unlockRead(stamp);
        }
    }

    /** What all these products cost together, each at its price of one and the same moment. */
    public long sum(List<String> products) {
        List<String> wanted = new ArrayList<>();
        for (String product : products) {
            wanted.add(product);
        }
        long stamp = lock.readLock();
        try {
            long sum = 0;
            for (String product : wanted) {
                Long cents = prices.get(product);
                sum += cents == null ? 0 : cents;
            }
            return sum;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
