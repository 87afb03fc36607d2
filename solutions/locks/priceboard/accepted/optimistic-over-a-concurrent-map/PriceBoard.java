package locks.priceboard;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

/** An optimistic look at a concurrent map, and the read lock if a price was set meanwhile. */
public class PriceBoard {
    private final StampedLock lock = new StampedLock();
    private final Map<String, Long> prices = new ConcurrentHashMap<>();

    public void set(String product, long cents) {
        long stamp = lock.writeLock();
        try {
            prices.put(product, cents);
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public Long price(String product) {
        return undisturbed(() -> prices.get(product));
    }

    public long sum(List<String> products) {
        Object[] wanted = products.toArray();
        return undisturbed(() -> {
            long sum = 0;
            for (Object product : wanted) {
                sum += prices.getOrDefault(product, 0L);
            }
            return sum;
        });
    }

    private Long undisturbed(Supplier<Long> look) {
        long stamp = lock.tryOptimisticRead();
        if (stamp != 0) {
            Long seen = look.get();
            if (lock.validate(stamp)) {
                return seen;
            }
        }
        stamp = lock.readLock();
        try {
            return look.get();
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
