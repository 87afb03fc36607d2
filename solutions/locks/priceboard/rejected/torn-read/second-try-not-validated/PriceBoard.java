package locks.priceboard;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.StampedLock;

/** When the optimistic read fails, sum() tries a second time and believes it unseen. */
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
        return lock.validate(stamp) ? sum : added(products);
    }

    private long added(List<String> products) {
        long sum = 0;
        for (String product : products) {
            sum += prices.getOrDefault(product, 0L);
        }
        return sum;
    }
}
