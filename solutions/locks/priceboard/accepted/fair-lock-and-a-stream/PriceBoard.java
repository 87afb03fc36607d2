package locks.priceboard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A fair read-write lock over a tree map, and the sum by a stream. */
public class PriceBoard {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock(true);
    private final Map<String, Long> prices = new TreeMap<>();

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
        try {
            return products.stream()
                    .mapToLong(product -> prices.getOrDefault(product, 0L))
                    .sum();
        } finally {
            lock.readLock().unlock();
        }
    }
}
