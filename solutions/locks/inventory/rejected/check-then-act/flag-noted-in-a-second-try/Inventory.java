package locks.inventory;

import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The function of a sorted map may run twice, and its flag stays from the first time. */
public class Inventory {
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentSkipListMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        AtomicBoolean taken = new AtomicBoolean();
        pieces.computeIfPresent(item, (name, now) -> {
            taken.set(true);
            return now > 1 ? now - 1 : null;
        });
        return taken.get();
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
