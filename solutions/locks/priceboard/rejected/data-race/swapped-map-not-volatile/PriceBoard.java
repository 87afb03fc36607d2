package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Readers fetch the copied map from a plain field, without a lock: nothing makes them see it whole. */
public class PriceBoard {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private Map<String, Long> prices = new HashMap<>();

    public void set(String product, long cents) {
        lock.writeLock().lock();
        try {
            Map<String, Long> changed = new HashMap<>(prices);
            changed.put(product, cents);
            prices = changed;
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
