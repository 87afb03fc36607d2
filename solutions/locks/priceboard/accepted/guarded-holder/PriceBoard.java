package locks.priceboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/** A holder that lends what it guards, and the list is copied first. */
public class PriceBoard {
    private static final class Guarded<S> {
        private final ReadWriteLock sides = new ReentrantReadWriteLock();
        private final S state;

        Guarded(S state) {
            this.state = state;
        }

        <R> R look(Function<? super S, ? extends R> question) {
            return with(sides.readLock(), question);
        }

        <R> R change(Function<? super S, ? extends R> step) {
            return with(sides.writeLock(), step);
        }

        private <R> R with(Lock side, Function<? super S, ? extends R> action) {
            side.lock();
            try {
                return action.apply(state);
            } finally {
                side.unlock();
            }
        }
    }

    private final Guarded<Map<String, Long>> board = new Guarded<>(new HashMap<>());

    public void set(String product, long cents) {
        board.change(prices -> prices.put(product, cents));
    }

    public Long price(String product) {
        return board.<Long>look(prices -> prices.get(product));
    }

    public long sum(List<String> products) {
        List<String> wanted = new ArrayList<>();
        for (String product : products) {
            wanted.add(product);
        }
        return board.<Long>look(prices ->
                wanted.stream().mapToLong(product -> prices.getOrDefault(product, 0L)).sum());
    }
}
