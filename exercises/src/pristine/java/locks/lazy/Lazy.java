package locks.lazy;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, and then kept. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private T value;

    /**
     * A value that nobody has asked for yet.
     *
     * @param supplier makes the value; it may take long, it may throw, and the value may be null
     */
    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    /** The value, the same for everybody; whoever comes first has it made. */
    public T get() {
        if (value == null) {
            value = supplier.get();
        }
        return value;
    }
}
