package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;

/** The function notes in a flag whether it took one, and takes an empty item out in the same step. */
public class Inventory {
    private final ConcurrentHashMap<String, Integer> pieces = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        pieces.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        boolean[] taken = {false};
        pieces.computeIfPresent(item, (name, now) -> {
            taken[0] = true;
            return now == 1 ? null : now - 1;
        });
        return taken[0];
    }

    public int stock(String item) {
        return pieces.getOrDefault(item, 0);
    }
}
