package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The map is concurrent, the number in the array is not. */
public class Inventory {
    private final ConcurrentMap<String, int[]> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        shelves.computeIfAbsent(item, key -> new int[1])[0] += count;
    }

    public boolean take(String item) {
        int[] shelf = shelves.get(item);
        if (shelf == null || shelf[0] == 0) {
            return false;
        }
        shelf[0]--;
        return true;
    }

    public int stock(String item) {
        int[] shelf = shelves.get(item);
        return shelf == null ? 0 : shelf[0];
    }
}
