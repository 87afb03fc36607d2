package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The map itself is guarded, but a new price is written into a tag that is already in it under the read lock. */
public class PriceBoard {
    private static final class Tag {
        long cents;
    }

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, Tag> tags = new HashMap<>();

    public void set(String product, long cents) {
        lock.readLock().lock();
        try {
            Tag tag = tags.get(product);
            if (tag != null) {
                tag.cents = cents;
                return;
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            tags.computeIfAbsent(product, name -> new Tag()).cents = cents;
        } finally {
            lock.writeLock().unlock();
        }
    }

    public Long price(String product) {
        lock.readLock().lock();
        try {
            Tag tag = tags.get(product);
            return tag == null ? null : tag.cents;
        } finally {
            lock.readLock().unlock();
        }
    }

    public long sum(List<String> products) {
        lock.readLock().lock();
        try {
            long sum = 0;
            for (String product : products) {
                Tag tag = tags.get(product);
                if (tag != null) {
                    sum += tag.cents;
                }
            }
            return sum;
        } finally {
            lock.readLock().unlock();
        }
    }
}
