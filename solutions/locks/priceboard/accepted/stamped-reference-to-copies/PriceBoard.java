package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;

/** Copies of the map, and the reference to the present one under a stamp. */
public class PriceBoard {
    private final StampedLock lock = new StampedLock();
    private Map<String, Long> prices = new HashMap<>();

    public void set(String product, long cents) {
        long stamp = lock.writeLock();
        try {
            Map<String, Long> next = new HashMap<>(prices);
            next.put(product, cents);
            prices = next;
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    public Long price(String product) {
        return snapshot().get(product);
    }

    public long sum(List<String> products) {
        Map<String, Long> now = snapshot();
        long sum = 0;
        for (String product : products) {
            Long cents = now.get(product);
            if (cents == null) {
                throw new IllegalArgumentException("no price: " + product);
            }
            sum += cents;
        }
        return sum;
    }

    private Map<String, Long> snapshot() {
        long stamp = lock.readLock();
        try {
            return prices;
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
