package locks.lazy;

import java.util.function.Supplier;

/** The supplier itself is the flag: it is forgotten after the value has been written, and both are freed for others. */
public class Lazy<T> {
    private volatile Supplier<? extends T> supplier;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (supplier != null) {
            make();
        }
        return value;
    }

    private synchronized void make() {
        Supplier<? extends T> mine = supplier;
        if (mine != null) {
            value = mine.get();
            supplier = null;
        }
    }
}
