package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** sum() gives the lock back after an exception, but not after an Error. */
public class PriceBoard {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Long> prices = new HashMap<>();

    public void set(String product, long cents) {
        lock.writeLock().lock();
        try {
            prices.put(product, cents);
        } finally {
            lock.writeLock().unlock();
        }
    }

    public Long price(String product) {
        lock.readLock().lock();
        try {
            return prices.get(product);
        } finally {
            lock.readLock().unlock();
        }
    }

    public long sum(List<String> products) {
        lock.readLock().lock();
        long sum = 0;
        try {
            for (String product : products) {
                sum += prices.getOrDefault(product, 0L);
            }
        } catch (RuntimeException e) {
            lock.readLock().unlock();
            throw e;
        }
        lock.readLock().unlock();
        return sum;
    }
}
