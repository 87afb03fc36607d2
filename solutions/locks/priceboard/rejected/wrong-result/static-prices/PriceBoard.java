package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The prices are static: all boards show the same. */
public class PriceBoard {
    private static final ReadWriteLock LOCK = new ReentrantReadWriteLock();
    private static final Map<String, Long> PRICES = new HashMap<>();

    public void set(String product, long cents) {
        LOCK.writeLock().lock();
        try {
            PRICES.put(product, cents);
        } finally {
            LOCK.writeLock().unlock();
        }
    }

    public Long price(String product) {
        LOCK.readLock().lock();
        try {
            return PRICES.get(product);
        } finally {
            LOCK.readLock().unlock();
        }
    }

    public long sum(List<String> products) {
        LOCK.readLock().lock();
        try {
            long sum = 0;
            for (String product : products) {
                sum += PRICES.getOrDefault(product, 0L);
            }
            return sum;
        } finally {
            LOCK.readLock().unlock();
        }
    }
}
