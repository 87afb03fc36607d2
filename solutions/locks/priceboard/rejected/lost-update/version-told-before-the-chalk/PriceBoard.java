package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Tells the new version before the price is set: a copy that is made in between is old and is taken for new. */
public class PriceBoard {
    private record Copy(long version, Map<String, Long> prices) { }

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Long> prices = new HashMap<>();
    private final AtomicLong version = new AtomicLong();
    private final ThreadLocal<Copy> copies = ThreadLocal.withInitial(() -> new Copy(0, new HashMap<>()));

    /** Sets the price of a product, new or known. */
    public void set(String product, long cents) {
        version.incrementAndGet();
        lock.writeLock().lock();
        try {
            prices.put(product, cents);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private Map<String, Long> current() {
        Copy copy = copies.get();
        long now = version.get();
        if (copy.version() != now) {
            lock.readLock().lock();
            try {
                copy = new Copy(now, new HashMap<>(prices));
            } finally {
                lock.readLock().unlock();
            }
            copies.set(copy);
        }
        return copy.prices();
    }

    /** The price of a product in cents, or null if it has none. */
    public Long price(String product) {
        return current().get(product);
    }

    /** What all these products cost together, each at its price of one and the same moment. */
    public long sum(List<String> products) {
        Map<String, Long> seen = current();
        long sum = 0;
        for (String product : products) {
            sum += seen.getOrDefault(product, 0L);
        }
        return sum;
    }
}
