package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** A reader takes one permit, a writer all of them: right, but made by hand of a semaphore. */
public class PriceBoard {
    private static final int ALL = 1000;
    private final Semaphore permits = new Semaphore(ALL);
    private final Map<String, Long> prices = new HashMap<>();

    public void set(String product, long cents) {
        permits.acquireUninterruptibly(ALL);
        try {
            prices.put(product, cents);
        } finally {
            permits.release(ALL);
        }
    }

    public Long price(String product) {
        permits.acquireUninterruptibly();
        try {
            return prices.get(product);
        } finally {
            permits.release();
        }
    }

    public long sum(List<String> products) {
        permits.acquireUninterruptibly();
        try {
            long sum = 0;
            for (String product : products) {
                sum += prices.getOrDefault(product, 0L);
            }
            return sum;
        } finally {
            permits.release();
        }
    }
}
