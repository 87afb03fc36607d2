package locks.inventory;

import java.util.concurrent.ConcurrentHashMap;

/** A plain number in a box, safe because it is read and written inside of compute() only. */
public class Inventory {
    private static final class Box {
        private int pieces;
    }

    private final ConcurrentHashMap<String, Box> boxes = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        change(item, count);
    }

    public boolean take(String item) {
        return change(item, -1) > 0;
    }

    public int stock(String item) {
        return change(item, 0);
    }

    /** Changes the number unless it would fall below 0, and answers what it was. */
    private int change(String item, int by) {
        int[] before = new int[1];
        boxes.compute(item, (key, box) -> {
            Box mine = box == null ? new Box() : box;
            before[0] = mine.pieces;
            mine.pieces = Math.max(0, mine.pieces + by);
            return mine;
        });
        return before[0];
    }
}
