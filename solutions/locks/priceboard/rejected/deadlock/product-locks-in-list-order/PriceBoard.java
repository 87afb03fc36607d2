package locks.priceboard;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** sum() holds the locks of all its products at once, in the order of the list: two lists in opposite order and two writers lock each other out. */
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
            long sum = 0;
            for (String product : products) {
                Tag tag = tag(product);
                tag.lock.readLock().lock();
                held.add(tag);
                sum += tag.cents == null ? 0 : tag.cents;
            }
            return sum;
        } finally {
            held.forEach(tag -> tag.lock.readLock().unlock());
        }
    }
}
