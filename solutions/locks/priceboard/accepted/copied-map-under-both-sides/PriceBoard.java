package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A new map for each change; the read lock guards the plain reference only, and adding up is done outside. */
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

    private Map<String, Long> now() {
        lock.readLock().lock();
        try {
            return prices;
        } finally {
            lock.readLock().unlock();
        }
    }

    public Long price(String product) {
        return now().get(product);
    }

    public long sum(List<String> products) {
        Map<String, Long> now = now();
        long sum = 0;
        for (String product : products) {
            sum += now.getOrDefault(product, 0L);
        }
        return sum;
    }
}
