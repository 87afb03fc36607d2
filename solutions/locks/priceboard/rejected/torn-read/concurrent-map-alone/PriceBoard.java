package locks.priceboard;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A concurrent map guards each price, and nothing guards the sum. */
public class PriceBoard {
    private final ConcurrentMap<String, Long> prices = new ConcurrentHashMap<>();

    public void set(String product, long cents) {
        prices.put(product, cents);
    }

    public Long price(String product) {
        return prices.get(product);
    }

    public long sum(List<String> products) {
        long sum = 0;
        for (String product : products) {
            sum += prices.getOrDefault(product, 0L);
        }
        return sum;
    }
}
