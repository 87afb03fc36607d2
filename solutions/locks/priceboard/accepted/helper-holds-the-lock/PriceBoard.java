package locks.priceboard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Function;

/** A small class holds lock and map together and lends the map out for one function at a time. */
public class PriceBoard {
    private static final class Guarded<T> {
        private final StampedLock lock = new StampedLock();
        private final T value;

        Guarded(T value) {
            this.value = value;
        }

        <R> R read(Function<T, R> function) {
            long stamp = lock.readLock();
            try {
                return function.apply(value);
            } finally {
                lock.unlock(stamp);
            }
        }

        <R> R write(Function<T, R> function) {
            long stamp = lock.writeLock();
            try {
                return function.apply(value);
            } finally {
                lock.unlock(stamp);
            }
        }
    }

    private final Guarded<Map<String, Long>> prices = new Guarded<>(new HashMap<>());

    public void set(String product, long cents) {
        prices.write(map -> map.put(product, cents));
    }

    public Long price(String product) {
        return prices.read(map -> map.get(product));
    }

    public long sum(List<String> products) {
        return prices.read(
                map -> products.stream().mapToLong(p -> map.getOrDefault(p, 0L)).sum());
    }
}
