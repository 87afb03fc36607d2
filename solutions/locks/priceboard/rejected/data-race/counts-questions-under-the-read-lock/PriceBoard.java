package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** price() also counts how often each product was asked for: a write, under the read lock. */
public class PriceBoard {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Long> prices = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();

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
            asked.merge(product, 1, Integer::sum);
            return prices.get(product);
        } finally {
            lock.readLock().unlock();
        }
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
