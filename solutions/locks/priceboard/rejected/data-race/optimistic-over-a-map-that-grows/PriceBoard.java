package locks.priceboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

/** An optimistic look into a HashMap that may be growing. */
public class PriceBoard {
    private final StampedLock lock = new StampedLock();
    private final Map<String, Long> prices = new HashMap<>();

    public void set(String product, long cents) {
        long stamp = lock.writeLock();
        try {
            prices.put(product, cents);
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public Long price(String product) {
        long stamp = lock.tryOptimisticRead();
        Long cents = prices.get(product);
        if (lock.validate(stamp)) {
            return cents;
        }
        stamp = lock.readLock();
        try {
            return prices.get(product);
        } finally {
            lock.unlockRead(stamp);
        }
    }

    public long sum(List<String> products) {
        List<String> wanted = new ArrayList<>(products);
        long stamp = lock.tryOptimisticRead();
        long sum = total(wanted);
        if (lock.validate(stamp)) {
            return sum;
        }
        stamp = lock.readLock();
        try {
            return total(wanted);
        } finally {
            lock.unlockRead(stamp);
        }
    }

    private long total(List<String> wanted) {
        long total = 0;
        for (String product : wanted) {
            total += prices.getOrDefault(product, 0L);
        }
        return total;
    }
}
