package locks.priceboard;

import java.util.AbstractList;
import java.util.List;

/** A list at whose second product something happens, whenever it is fetched. */
final class ShoppingList extends AbstractList<String> {
    private final List<String> products;
    private final Runnable atTheSecond;

    ShoppingList(Runnable atTheSecond, String... products) {
        this.products = List.of(products);
        this.atTheSecond = atTheSecond;
    }

    @Override
    public String get(int index) {
        if (index == 1) {
            atTheSecond.run();
        }
        return products.get(index);
    }

    @Override
    public int size() {
        return products.size();
    }
}
