package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The new map is copied from the old one before the write lock is taken: what came in between is gone. */
public class PriceBoard {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile Map<String, Long> prices = Map.of();

    public void set(String product, long cents) {
        Map<String, Long> changed = new HashMap<>(prices);
        changed.put(product, cents);
        lock.writeLock().lock();
        try {
            prices = Map.copyOf(changed);
        } finally {
            lock.writeLock().unlock();
        }
    }

    public Long price(String product) {
        return prices.get(product);
    }

    public long sum(List<String> products) {
        Map<String, Long> now = prices;
        long sum = 0;
        for (String product : products) {
            sum += now.getOrDefault(product, 0L);
        }
        return sum;
    }
}
