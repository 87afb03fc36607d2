package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The skeleton with a null-check more: nobody locks anything. */
public class PriceBoard {
    private final Map<String, Long> prices = new HashMap<>();

    public void set(String product, long cents) {
        prices.put(product, cents);
    }

    public Long price(String product) {
        return prices.get(product);
    }

    public long sum(List<String> products) {
        long sum = 0;
        for (String product : products) {
            Long price = prices.get(product);
            if (price != null) {
                sum += price;
            }
        }
        return sum;
    }
}
