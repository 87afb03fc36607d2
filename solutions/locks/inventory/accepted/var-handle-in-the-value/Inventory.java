package locks.inventory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A shelf of one's own with a volatile number, which a VarHandle changes by compare and set. */
public class Inventory {
    private static final class Shelf {
        private static final VarHandle PIECES;

        static {
            try {
                PIECES = MethodHandles.lookup().findVarHandle(Shelf.class, "pieces", int.class);
            } catch (ReflectiveOperationException e) {
                throw new ExceptionInInitializerError(e);
            }
        }

        private volatile int pieces;

        void add(int count) {
            PIECES.getAndAdd(this, count);
        }

        boolean take() {
            for (int before = pieces; before > 0; before = pieces) {
                if (PIECES.compareAndSet(this, before, before - 1)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final ConcurrentMap<String, Shelf> shelves = new ConcurrentHashMap<>();

    public void add(String item, int count) {
        shelves.computeIfAbsent(item, key -> new Shelf()).add(count);
    }

    public boolean take(String item) {
        Shelf shelf = shelves.get(item);
        return shelf != null && shelf.take();
    }

    public int stock(String item) {
        Shelf shelf = shelves.get(item);
        return shelf == null ? 0 : shelf.pieces;
    }
}
