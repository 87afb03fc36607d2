package locks.lazy;

import java.util.function.Supplier;

/** The supplier is forgotten before it has gone well, and a later get() has nothing to try. */
public class Lazy<T> {
    private Supplier<? extends T> supplier;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public synchronized T get() {
        Supplier<? extends T> mine = supplier;
        supplier = null;
        if (mine != null) {
            value = mine.get();
        }
        return value;
    }
}
