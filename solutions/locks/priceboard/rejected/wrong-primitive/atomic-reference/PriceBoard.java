package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** An immutable map in an atomic reference is right and fast, but no lock with two sides. */
public class PriceBoard {
    private final AtomicReference<Map<String, Long>> prices = new AtomicReference<>(Map.of());

    public void set(String product, long cents) {
        prices.updateAndGet(old -> {
            Map<String, Long> changed = new HashMap<>(old);
            changed.put(product, cents);
            return Map.copyOf(changed);
        });
    }

    public Long price(String product) {
        return prices.get().get(product);
    }

    public long sum(List<String> products) {
        Map<String, Long> now = prices.get();
        long sum = 0;
        for (String product : products) {
            sum += now.getOrDefault(product, 0L);
        }
        return sum;
    }
}
