package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

/** Tries a StampedLock with a short pause after each try that failed. */
public class PriceBoard {
    private final StampedLock lock = new StampedLock();
    private final Map<String, Long> prices = new HashMap<>();

    public void set(String product, long cents) {
        long stamp;
        while ((stamp = lock.tryWriteLock()) == 0) {
            Thread.onSpinWait();
        }
        try {
            prices.put(product, cents);
        } finally {
            lock.unlock(stamp);
        }
    }

    public Long price(String product) {
        long stamp;
        while ((stamp = lock.tryReadLock()) == 0) {
            Thread.onSpinWait();
        }
        try {
            return prices.get(product);
        } finally {
            lock.unlock(stamp);
        }
    }

    public long sum(List<String> products) {
        long stamp;
        while ((stamp = lock.tryReadLock()) == 0) {
            Thread.onSpinWait();
        }
        try {
            long sum = 0;
            for (String product : products) {
                sum += prices.getOrDefault(product, 0L);
            }
            return sum;
        } finally {
            lock.unlock(stamp);
        }
    }
}
