package locks.priceboard;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.StampedLock;

/** Adds up optimistically in a concurrent map, validates, and takes the read lock when somebody has come in between. */
public class PriceBoard {
    private final StampedLock lock = new StampedLock();
    private final ConcurrentMap<String, Long> prices = new ConcurrentHashMap<>();

    public void set(String product, long cents) {
        long stamp = lock.writeLock();
        try {
            prices.put(product, cents);
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public Long price(String product) {
        return prices.get(product);
    }

    public long sum(List<String> products) {
        long stamp = lock.tryOptimisticRead();
        long sum = added(products);
        if (lock.validate(stamp)) {
            return sum;
        }
        stamp = lock.readLock();
        try {
            return added(products);
        } finally {
            lock.unlockRead(stamp);
        }
    }

    private long added(List<String> products) {
        long sum = 0;
        for (String product : products) {
            sum += prices.getOrDefault(product, 0L);
        }
        return sum;
    }
}
