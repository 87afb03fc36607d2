package locks.lazy;

import java.util.function.Supplier;

/** The lock is the field that is replaced: who comes before and who comes after lock two different objects. */
public class Lazy<T> {
    private static final Object NOT_YET = new String("not yet");

    private final Supplier<? extends T> supplier;
    private volatile Object value = NOT_YET;
    private volatile Object lock = new Object();

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    @SuppressWarnings("unchecked")
    public T get() {
        synchronized (lock) {
            if (value == NOT_YET) {
                lock = new Object();
                value = supplier.get();
            }
        }
        return (T) value;
    }
}
