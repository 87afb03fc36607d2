package locks.lazy;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Double-checked by acquire and release through a VarHandle, and a lock for the making. */
public class Lazy<T> {
    private record Box<V>(V value) {
    }

    private static final VarHandle BOX;

    static {
        try {
            BOX = MethodHandles.lookup().findVarHandle(Lazy.class, "box", Box.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Supplier<? extends T> supplier;
    private final Lock walk = new ReentrantLock();
    private Box<T> box;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        Box<T> there = onTheTable();
        return (there != null ? there : fetch()).value();
    }

    @SuppressWarnings("unchecked")
    private Box<T> onTheTable() {
        return (Box<T>) BOX.getAcquire(this);
    }

    private Box<T> fetch() {
        walk.lock();
        try {
            Box<T> there = onTheTable();
            if (there == null) {
                there = new Box<>(supplier.get());
                BOX.setRelease(this, there);
            }
            return there;
        } finally {
            walk.unlock();
        }
    }
}
