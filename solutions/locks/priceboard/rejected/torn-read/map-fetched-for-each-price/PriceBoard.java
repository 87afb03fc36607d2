package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The copied maps are right, but sum() fetches the field anew for each product, and meets two of them. */
public class PriceBoard {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private volatile Map<String, Long> prices = Map.of();

    public void set(String product, long cents) {
        lock.writeLock().lock();
        try {
            Map<String, Long> changed = new HashMap<>(prices);
            changed.put(product, cents);
            prices = Map.copyOf(changed);
        } finally {
            lock.writeLock().unlock();
        }
    }

    public Long price(String product) {
        return prices.get(product);
    }

    public long sum(List<String> products) {
        long sum = 0;
        for (String product : products) {
            sum += prices.getOrDefault(product, 0L);
        }
        return sum;
    }
}
