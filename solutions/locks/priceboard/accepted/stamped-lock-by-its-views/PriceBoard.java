package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.StampedLock;

/** The two sides of a StampedLock as ordinary locks; nothing in here locks twice. */
public class PriceBoard {
    private final StampedLock stamped = new StampedLock();
    private final Lock reading = stamped.asReadLock();
    private final Lock writing = stamped.asWriteLock();
    private final Map<String, Long> prices = new HashMap<>();

    public void set(String product, long cents) {
        writing.lock();
        try {
            prices.put(product, cents);
        } finally {
            writing.unlock();
        }
    }

    public Long price(String product) {
        reading.lock();
        try {
            return prices.get(product);
        } finally {
            reading.unlock();
        }
    }

    public long sum(List<String> products) {
        reading.lock();
        try {
            long sum = 0;
            for (String product : products) {
                sum += prices.getOrDefault(product, 0L);
            }
            return sum;
        } finally {
            reading.unlock();
        }
    }
}
