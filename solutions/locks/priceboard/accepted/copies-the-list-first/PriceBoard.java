package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Copies the list before it takes the read lock, so that nothing strange happens inside. */
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
        String[] wanted = products.toArray(new String[0]);
        lock.readLock().lock();
        try {
            long sum = 0;
            for (String product : wanted) {
                Long price = prices.get(product);
                sum += price == null ? 0 : price;
            }
            return sum;
        } finally {
            lock.readLock().unlock();
        }
    }
}
