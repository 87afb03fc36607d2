package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The box is changed inside of compute(), but stock() looks into it from outside. */
public class Inventory {
    private static final class Box {
        private int pieces;
    }

    private final ConcurrentMap<String, Box> boxes = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        boxes.compute(item, (key, box) -> {
            Box mine = box == null ? new Box() : box;
            mine.pieces += count;
            return mine;
        });
    }

    public boolean take(String item) {
        boolean[] taken = new boolean[1];
        boxes.computeIfPresent(item, (key, box) -> {
            if (box.pieces > 0) {
                box.pieces--;
                taken[0] = true;
            }
            return box;
        });
        return taken[0];
    }

    public int stock(String item) {
        Box box = boxes.get(item);
        return box == null ? 0 : box.pieces;
    }
}
