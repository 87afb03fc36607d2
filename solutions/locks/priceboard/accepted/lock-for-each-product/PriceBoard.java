package locks.priceboard;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A read-write lock for each product; sum() holds all that it needs at once, in the order of their names. */
public class PriceBoard {
    private static final class Tag {
        final ReadWriteLock lock = new ReentrantReadWriteLock();
        Long cents;
    }

    private final ConcurrentMap<String, Tag> tags = new ConcurrentHashMap<>();

    private Tag tag(String product) {
        return tags.computeIfAbsent(product, name -> new Tag());
    }

    public void set(String product, long cents) {
        Tag tag = tag(product);
        tag.lock.writeLock().lock();
        try {
            tag.cents = cents;
        } finally {
            tag.lock.writeLock().unlock();
        }
    }

    public Long price(String product) {
        Tag tag = tag(product);
        tag.lock.readLock().lock();
        try {
            return tag.cents;
        } finally {
            tag.lock.readLock().unlock();
        }
    }

    public long sum(List<String> products) {
        List<Tag> held = new ArrayList<>();
        try {
            for (String product : new TreeSet<>(products)) {
                Tag tag = tag(product);
                tag.lock.readLock().lock();
                held.add(tag);
            }
            long sum = 0;
            for (String product : products) {
                Long cents = tag(product).cents;
                sum += cents == null ? 0 : cents;
            }
            return sum;
        } finally {
            held.forEach(tag -> tag.lock.readLock().unlock());
        }
    }
}
