package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

/** A product without a price leaves sum() by a way that passes no unlock. */
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
        long stamp = lock.readLock();
        try {
            return prices.get(product);
        } finally {
            lock.unlockRead(stamp);
        }
    }

    public long sum(List<String> products) {
        List<String> wanted = List.copyOf(products);
        long stamp = lock.readLock();
        long sum = 0;
        for (String product : wanted) {
            Long price = prices.get(product);
            if (price == null) {
                throw new IllegalArgumentException("no price for " + product);
            }
            sum += price;
        }
        lock.unlockRead(stamp);
        return sum;
    }
}
