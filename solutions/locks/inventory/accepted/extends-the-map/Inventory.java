package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;

/** The stock is a map of its own kind, with a method that takes. */
public class Inventory {
    private static final class Stock extends ConcurrentHashMap<String, Integer> {
        private static final long serialVersionUID = 1L;

        boolean take(String item) {
            Integer n = get(item);
            while (n != null && !(n == 1 ? remove(item, n) : replace(item, n, n - 1))) {
                n = get(item);
            }
            return n != null;
        }
    }

    private final Stock stock = new Stock();

    public void add(String item, int count) {
        stock.merge(item, count, Integer::sum);
    }

    public boolean take(String item) {
        return stock.take(item);
    }

    public int stock(String item) {
        return stock.getOrDefault(item, 0);
    }
}
