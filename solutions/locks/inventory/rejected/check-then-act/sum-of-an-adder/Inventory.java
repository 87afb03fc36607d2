package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;

/** A LongAdder counts well, but one cannot ask it and change it in one step. */
public class Inventory {
    private final ConcurrentMap<String, LongAdder> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        shelves.computeIfAbsent(item, key -> new LongAdder()).add(count);
    }

    public boolean take(String item) {
        LongAdder shelf = shelves.get(item);
        if (shelf == null || shelf.sum() <= 0) {
            return false;
        }
        shelf.decrement();
        return true;
    }

    public int stock(String item) {
        LongAdder shelf = shelves.get(item);
        return shelf == null ? 0 : shelf.intValue();
    }
}
