package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A known price is an atomic that is changed under the read lock, in the middle of somebody's sum. */
public class PriceBoard {
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, AtomicLong> prices = new HashMap<>();

    /** Sets the price of a product, new or known. */
    public void set(String product, long cents) {
        if (!setKnown(product, cents)) {
            lock.writeLock().lock();
            try {
                prices.computeIfAbsent(product, name -> new AtomicLong()).set(cents);
            } finally {
                lock.writeLock().unlock();
            }
        }
    }

    private boolean setKnown(String product, long cents) {
        lock.readLock().lock();
        try {
            AtomicLong known = prices.get(product);
            if (known != null) {
                known.set(cents);
            }
            return known != null;
        } finally {
            lock.readLock().unlock();
        }
    }

    /** The price of a product in cents, or null if it has none. */
    public Long price(String product) {
        lock.readLock().lock();
        try {
            AtomicLong price = prices.get(product);
            return price == null ? null : price.get();
        } finally {
            lock.readLock().unlock();
        }
    }

    /** What all these products cost together, each at its price of one and the same moment. */
    public long sum(List<String> products) {
        lock.readLock().lock();
        try {
            long sum = 0;
            for (String product : products) {
                AtomicLong price = prices.get(product);
                sum += price == null ? 0 : price.get();
            }
            return sum;
        } finally {
            lock.readLock().unlock();
        }
    }
}
