package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** One lock for all boards, more than is needed, and right: each has prices of its own. */
public class PriceBoard {
    private static final ReentrantReadWriteLock LOCK = new ReentrantReadWriteLock();
    private final Map<String, Long> prices = new HashMap<>();

    public void set(String product, long cents) {
        LOCK.writeLock().lock();
        try {
            prices.put(product, cents);
        } finally {
            LOCK.writeLock().unlock();
        }
    }

    public Long price(String product) {
        LOCK.readLock().lock();
        try {
            return prices.get(product);
        } finally {
            LOCK.readLock().unlock();
        }
    }

    public long sum(List<String> products) {
        LOCK.readLock().lock();
        try {
            long sum = 0;
            for (String product : products) {
                sum += prices.getOrDefault(product, 0L);
            }
            return sum;
        } finally {
            LOCK.readLock().unlock();
        }
    }
}
