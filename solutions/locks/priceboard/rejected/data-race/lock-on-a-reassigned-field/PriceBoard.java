package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Guards the map with the monitor of the map that is being replaced: two may hold two different ones. */
public class PriceBoard {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private Map<String, Long> prices = new HashMap<>();

    public void set(String product, long cents) {
        synchronized (prices) {
            Map<String, Long> changed = new HashMap<>(prices);
            changed.put(product, cents);
            prices = changed;
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
                sum += prices.getOrDefault(product, 0L);
            }
            return sum;
        } finally {
            lock.readLock().unlock();
        }
    }
}
