package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** compute() returns an immutable card that says how many there are and whether the last one to ask got one. */
public class Inventory {
    private record Card(int pieces, boolean given) {}

    private final ConcurrentMap<String, Card> cards = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        cards.merge(item, new Card(count, false), (old, more) -> new Card(old.pieces + more.pieces, false));
    }

    public boolean take(String item) {
        return cards.compute(item, (key, card) -> {
                    int before = card == null ? 0 : card.pieces;
                    return before == 0 ? new Card(0, false) : new Card(before - 1, true);
                })
                .given;
    }

    public int stock(String item) {
        Card card = cards.get(item);
        return card == null ? 0 : card.pieces;
    }
}
