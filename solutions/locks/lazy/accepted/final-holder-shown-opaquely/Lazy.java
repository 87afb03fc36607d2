package locks.lazy;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Supplier;

/** The final field of the holder publishes the value; the reference to it needs no order, and is read once. */
public class Lazy<T> {
    private static final class Made<T> {
        final T value;

        Made(T value) {
            this.value = value;
        }
    }

    private static final VarHandle MADE;

    static {
        try {
            MADE = MethodHandles.lookup().findVarHandle(Lazy.class, "made", Made.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Supplier<? extends T> supplier;
    private Made<T> made;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    @SuppressWarnings("unchecked")
    public T get() {
        Made<T> seen = (Made<T>) MADE.getOpaque(this);
        if (seen == null) {
            seen = make();
        }
        return seen.value;
    }

    private synchronized Made<T> make() {
        if (made == null) {
            MADE.setOpaque(this, new Made<T>(supplier.get()));
        }
        return made;
    }
}
