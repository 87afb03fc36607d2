package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A read-write lock made by hand, of a monitor and a number of readers: it works, and Java has it already. */
public class PriceBoard {
    private final Map<String, Long> prices = new HashMap<>();
    private int readers;

    private synchronized void beginReading() {
        readers++;
    }

    private synchronized void endReading() {
        readers--;
        if (readers == 0) {
            notifyAll();
        }
    }

    public synchronized void set(String product, long cents) {
        boolean interrupted = false;
        while (readers > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        prices.put(product, cents);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    public Long price(String product) {
        beginReading();
        try {
            return prices.get(product);
        } finally {
            endReading();
        }
    }

    public long sum(List<String> products) {
        beginReading();
        try {
            long sum = 0;
            for (String product : products) {
                sum += prices.getOrDefault(product, 0L);
            }
            return sum;
        } finally {
            endReading();
        }
    }
}
