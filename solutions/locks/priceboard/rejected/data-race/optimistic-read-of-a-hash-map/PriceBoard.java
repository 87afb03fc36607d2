package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

/** The optimistic read is validated, but a HashMap must not be read at all while it changes underneath. */
public class PriceBoard {
    private final StampedLock lock = new StampedLock();
    private final Map<String, Long> prices = new HashMap<>();

    public void set(String product, long cents) {
        long stamp = lock.writeLock();
        try {
            prices.put(product, cents);
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public Long price(String product) {
        long stamp = lock.tryOptimisticRead();
        Long price = prices.get(product);
        if (lock.validate(stamp)) {
            return price;
        }
        stamp = lock.readLock();
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
