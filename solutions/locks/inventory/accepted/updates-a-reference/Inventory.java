package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;

/** An atomic reference to a boxed number, compared with the very object that was read. */
public class Inventory {
    private final ConcurrentMap<String, AtomicReference<Integer>> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        shelf(item).accumulateAndGet(count, Integer::sum);
    }

    public boolean take(String item) {
        AtomicReference<Integer> shelf = shelf(item);
        Integer before = shelf.get();
        while (before > 0 && !shelf.compareAndSet(before, before - 1)) {
            before = shelf.get();
        }
        return before > 0;
    }

    public int stock(String item) {
        return shelf(item).get();
    }

    private AtomicReference<Integer> shelf(String item) {
        return shelves.computeIfAbsent(item, key -> new AtomicReference<>(0));
    }
}
