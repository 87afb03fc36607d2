package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

/** Fetches a plain reference to an immutable map optimistically, and uses it only once validated. */
public class PriceBoard {
    private final StampedLock lock = new StampedLock();
    private Map<String, Long> prices = Map.of();

    public void set(String product, long cents) {
        long stamp = lock.writeLock();
        try {
            Map<String, Long> changed = new HashMap<>(prices);
            changed.put(product, cents);
            prices = Map.copyOf(changed);
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    private Map<String, Long> now() {
        long stamp = lock.tryOptimisticRead();
        Map<String, Long> seen = prices;
        if (lock.validate(stamp)) {
            return seen;
        }
        stamp = lock.readLock();
        try {
            return prices;
        } finally {
            lock.unlockRead(stamp);
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
