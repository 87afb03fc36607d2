package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/** A semaphore with one permit is a lock by another name. */
public class Inventory {
    private final Semaphore key = new Semaphore(1);
    private final ConcurrentMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        key.acquireUninterruptibly();
        try {
            pieces.put(item, stock(item) + count);
        } finally {
            key.release();
        }
    }

    public boolean take(String item) {
        key.acquireUninterruptibly();
        try {
            int before = stock(item);
            if (before > 0) {
                pieces.put(item, before - 1);
            }
            return before > 0;
        } finally {
            key.release();
        }
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
