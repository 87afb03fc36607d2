package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.StampedLock;

/** set() asks price() for the old price while it holds the write lock of a StampedLock, which lets nobody in twice. */
public class PriceBoard {
    private final StampedLock lock = new StampedLock();
    private final Map<String, Long> prices = new HashMap<>();

    public void set(String product, long cents) {
        long stamp = lock.writeLock();
        try {
            if (!Objects.equals(price(product), cents)) {
                prices.put(product, cents);
            }
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public Long price(String product) {
        long stamp = lock.readLock();
        try {
            return prices.get(product);
        } finally {
            lock.unlockRead(stamp);
        }
    }

    public long sum(List<String> products) {
        long stamp = lock.readLock();
        try {
            long sum = 0;
            for (String product : products) {
                sum += prices.getOrDefault(product, 0L);
            }
            return sum;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
