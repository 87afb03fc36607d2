package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What came in and what went out are two maps; stock() reads them one after the other, and falls below 0. */
public class Inventory {
    private final ConcurrentMap<String, Integer> in = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Integer> out = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        in.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        boolean[] taken = new boolean[1];
        out.compute(item, (key, n) -> {
            int gone = n == null ? 0 : n;
            taken[0] = gone < in.getOrDefault(item, 0);
            return taken[0] ? gone + 1 : gone;
        });
        return taken[0];
    }

    public int stock(String item) {
        return in.getOrDefault(item, 0) - out.getOrDefault(item, 0);
    }
}
