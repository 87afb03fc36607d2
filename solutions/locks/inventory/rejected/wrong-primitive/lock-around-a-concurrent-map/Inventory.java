package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/** A concurrent map, and a lock of one's own around it all the same. */
public class Inventory {
    private final ReentrantLock lock = new ReentrantLock();
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        lock.lock();
        try {
            pieces.put(item, pieces.getOrDefault(item, 0) + count);
        } finally {
            lock.unlock();
        }
    }

    public boolean take(String item) {
        lock.lock();
        try {
            int before = pieces.getOrDefault(item, 0);
            if (before > 0) {
                pieces.put(item, before - 1);
            }
            return before > 0;
        } finally {
            lock.unlock();
        }
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
