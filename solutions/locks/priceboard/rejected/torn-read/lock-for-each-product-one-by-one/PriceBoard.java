package locks.priceboard;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A lock for each product, held for one product at a time while adding up. */
public class PriceBoard {
    private record Tag(ReadWriteLock lock, AtomicLong cents) {}

    private final ConcurrentMap<String, Tag> tags = new ConcurrentHashMap<>();

    public void set(String product, long cents) {
        Tag tag = tags.computeIfAbsent(
                product, name -> new Tag(new ReentrantReadWriteLock(), new AtomicLong(cents)));
        tag.lock().writeLock().lock();
        try {
            tag.cents().set(cents);
        } finally {
            tag.lock().writeLock().unlock();
        }
    }

    public Long price(String product) {
        Tag tag = tags.get(product);
        if (tag == null) {
            return null;
        }
        tag.lock().readLock().lock();
        try {
            return tag.cents().get();
        } finally {
            tag.lock().readLock().unlock();
        }
    }

    public long sum(List<String> products) {
        long sum = 0;
        for (String product : products) {
            Long price = price(product);
            sum += price == null ? 0 : price;
        }
        return sum;
    }
}
