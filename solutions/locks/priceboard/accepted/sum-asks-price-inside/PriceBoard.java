package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** sum() holds the read lock from the first price to the last; price() takes it again, which a ReentrantReadWriteLock allows. */
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
        try {
            long sum = 0;
            for (String product : products) {
                Long price = price(product);
                if (price != null) {
                    sum += price;
                }
            }
            return sum;
        } finally {
            lock.readLock().unlock();
        }
    }
}
