package locks.lazy;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.function.Supplier;

/** Double-checked with a VarHandle: the state is released after the value and acquired before it. */
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
    private boolean made;
    private T value;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (!(boolean) MADE.getAcquire(this)) {
            synchronized (this) {
                if (!(boolean) MADE.getAcquire(this)) {
                    value = supplier.get();
                    MADE.setRelease(this, true);
                }
            }
        }
        return value;
    }
}
