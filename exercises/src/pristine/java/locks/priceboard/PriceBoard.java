package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What everything costs, for many who look and one who now and then changes a price. */
public class PriceBoard {
    private final Map<String, Long> prices = new HashMap<>();

    /** Sets the price of a product, new or known. */
    public void set(String product, long cents) {
        prices.put(product, cents);
    }

    /** The price of a product in cents, or null if it has none. */
    public Long price(String product) {
        return prices.get(product);
    }

    /** What all these products cost together, each at its price of one and the same moment. */
    public long sum(List<String> products) {
        long sum = 0;
        for (String product : products) {
            sum += prices.getOrDefault(product, 0L);
        }
        return sum;
    }
}
