package locks.priceboard;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.StampedLock;

/** The stamp is taken after the first price has been read, so the validation does not cover it. */
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
        while (true) {
            long sum = 0;
            long stamp = 0;
            for (String product : products) {
                sum += prices.getOrDefault(product, 0L);
                if (stamp == 0) {
                    stamp = lock.tryOptimisticRead();
                }
            }
            if (lock.validate(stamp) || products.isEmpty()) {
                return sum;
            }
            Thread.onSpinWait();
        }
    }
}
