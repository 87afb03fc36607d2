package locks.inventory;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;

/** Each piece is an object in the item's queue; poll() takes one, if there is one. */
public class Inventory {
    private final ConcurrentMap<String, Queue<Object>> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        Queue<Object> shelf = shelves.computeIfAbsent(item, key -> new ConcurrentLinkedQueue<>());
        for (int i = 0; i < count; i++) {
            shelf.add(new Object());
        }
    }

    public boolean take(String item) {
        Queue<Object> shelf = shelves.get(item);
        return shelf != null && shelf.poll() != null;
    }

    public int stock(String item) {
        Queue<Object> shelf = shelves.get(item);
        return shelf == null ? 0 : shelf.size();
    }
}
