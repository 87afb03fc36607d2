package locks.priceboard;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** set() takes the old price off the board before the new one goes up, and price() looks without the lock. */
public class PriceBoard {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final ConcurrentMap<String, Long> prices = new ConcurrentHashMap<>();

    public void set(String product, long cents) {
        lock.writeLock().lock();
        try {
            prices.remove(product);
            prices.put(product, cents);
        } finally {
            lock.writeLock().unlock();
        }
    }

    public Long price(String product) {
        return prices.get(product);
    }

    public long sum(List<String> products) {
        lock.readLock().lock();
        try {
            long sum = 0;
            for (String product : products) {
                sum += prices.getOrDefault(product, 0L);
            }
            return sum;
        } finally {
            lock.readLock().unlock();
        }
    }
}
