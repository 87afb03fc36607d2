package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;

/** compareAndSet() compares objects: a number above 127 that was unboxed and boxed again is never the same. */
public class Inventory {
    private final ConcurrentMap<String, AtomicReference<Integer>> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        shelf(item).updateAndGet(n -> n + count);
    }

    public boolean take(String item) {
        AtomicReference<Integer> shelf = shelf(item);
        while (true) {
            int before = shelf.get();
            if (before == 0) {
                return false;
            }
            if (shelf.compareAndSet(before, before - 1)) {
                return true;
            }
        }
    }

    public int stock(String item) {
        return shelf(item).get();
    }

    private AtomicReference<Integer> shelf(String item) {
        return shelves.computeIfAbsent(item, key -> new AtomicReference<>(0));
    }
}
