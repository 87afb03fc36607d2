package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Stream;

/** The stream gives the read lock back when it is closed; a list that throws before there is a stream keeps it. */
public class PriceBoard {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Long> prices = new HashMap<>();

    /** Sets the price of a product, new or known. */
    public void set(String product, long cents) {
        lock.writeLock().lock();
        try {
            prices.put(product, cents);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** The price of a product in cents, or null if it has none. */
    public Long price(String product) {
        lock.readLock().lock();
        try {
            return prices.get(product);
        } finally {
            lock.readLock().unlock();
        }
    }

    private Stream<String> locked(List<String> products) {
        lock.readLock().lock();
        return products.stream().onClose(lock.readLock()::unlock);
    }

    /** What all these products cost together, each at its price of one and the same moment. */
    public long sum(List<String> products) {
        try (Stream<String> wanted = locked(products)) {
            return wanted.mapToLong(product -> prices.getOrDefault(product, 0L)).sum();
        }
    }
}
