package locks.lazy;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Supplier;

/** The flag is released, but the quick look at it is opaque: it orders nothing, and the value is read without an order. */
public class Lazy<T> {
    private static final VarHandle MADE;

    static {
        try {
            MADE = MethodHandles.lookup().findVarHandle(Lazy.class, "made", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Supplier<? extends T> supplier;
    private T value;
    private boolean made;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (!(boolean) MADE.getOpaque(this)) {
            synchronized (this) {
                if (!made) {
                    value = supplier.get();
                    MADE.setRelease(this, true);
                }
            }
        }
        return value;
    }
}
