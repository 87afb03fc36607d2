package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

/** set() reads first, and turns its read stamp into a write stamp where it can; where it cannot, it lets go and begins anew. */
public class PriceBoard {
    private final StampedLock lock = new StampedLock();
    private final Map<String, Long> prices = new HashMap<>();

    public void set(String product, long cents) {
        long stamp = lock.readLock();
        try {
            while (!Long.valueOf(cents).equals(prices.get(product))) {
                long writing = lock.tryConvertToWriteLock(stamp);
                if (writing == 0) {
                    lock.unlockRead(stamp);
                    stamp = lock.writeLock();
                } else {
                    stamp = writing;
                    prices.put(product, cents);
                }
            }
        } finally {
            lock.unlock(stamp);
        }
    }

    public Long price(String product) {
        long stamp = lock.readLock();
        try {
            return prices.get(product);
        } finally {
            lock.unlockRead(stamp);
        }
    }

    public long sum(List<String> products) {
        long stamp = lock.readLock();
        try {
            long sum = 0;
            for (String product : products) {
                sum += prices.getOrDefault(product, 0L);
            }
            return sum;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
