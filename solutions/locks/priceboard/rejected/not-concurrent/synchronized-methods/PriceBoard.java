package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One monitor for everybody: two who only look stand in each other's way. */
public class PriceBoard {
    private final Map<String, Long> prices = new HashMap<>();

    public synchronized void set(String product, long cents) {
        prices.put(product, cents);
    }

    public synchronized Long price(String product) {
        return prices.get(product);
    }

    public synchronized long sum(List<String> products) {
        long sum = 0;
        for (String product : products) {
            sum += prices.getOrDefault(product, 0L);
        }
        return sum;
    }
}
