package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Copies the map before it takes the write lock. */
public class PriceBoard {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private Map<String, Long> prices = new HashMap<>();

    public void set(String product, long cents) {
        Map<String, Long> next = new HashMap<>(current());
        next.put(product, cents);
        lock.writeLock().lock();
        try {
            prices = next;
        } finally {
            lock.writeLock().unlock();
        }
    }

    public Long price(String product) {
        return current().get(product);
    }

    public long sum(List<String> products) {
        Map<String, Long> now = current();
        long sum = 0;
        for (String product : products) {
            sum += now.getOrDefault(product, 0L);
        }
        return sum;
    }

    private Map<String, Long> current() {
        lock.readLock().lock();
        try {
            return prices;
        } finally {
            lock.readLock().unlock();
        }
    }
}
