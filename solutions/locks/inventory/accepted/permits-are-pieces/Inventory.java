package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/** Each shelf is a Semaphore whose permits are the pieces; nobody ever waits at it. */
public class Inventory {
    private final ConcurrentMap<String, Semaphore> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        shelf(item).release(count);
    }

    public boolean take(String item) {
        return shelf(item).tryAcquire();
    }

    public int stock(String item) {
        return shelf(item).availablePermits();
    }

    private Semaphore shelf(String item) {
        return shelves.computeIfAbsent(item, key -> new Semaphore(0));
    }
}
