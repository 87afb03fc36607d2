package locks.lazy;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** One field holds nothing, the stack of those who wait parked, or what was made. */
public class Lazy<T> {
    /** The end of the story. */
    private record Made(Object value) { }

    /** Somebody is on the way; the chain says who waits for them. */
    private static final class Waiter {
        final Thread thread;
        final Waiter next;
        volatile boolean told;

        Waiter(Thread thread, Waiter next) {
            this.thread = thread;
            this.next = next;
        }
    }

    private static final Waiter NOBODY_WAITS = new Waiter(null, null);
    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(Lazy.class, "state", Object.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final Supplier<? extends T> supplier;

    /** Null: nobody is on the way. A Waiter: somebody is. Made: that is it. */
    private volatile Object state;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    @SuppressWarnings("unchecked")
    public T get() {
        while (true) {
            Object now = state;
            if (now instanceof Made made) {
                return (T) made.value();
            }
            if (now == null) {
                if (STATE.compareAndSet(this, null, NOBODY_WAITS)) {
                    return make();
                }
            } else {
                Waiter me = new Waiter(Thread.currentThread(), (Waiter) now);
                if (STATE.compareAndSet(this, now, me)) {
                    sleep(me);
                }
            }
        }
    }

    private T make() {
        Made made = null;
        try {
            T value = supplier.get();
            made = new Made(value);
            return value;
        } finally {
            Waiter waiter = (Waiter) STATE.getAndSet(this, made);
            while (waiter != NOBODY_WAITS) {
                waiter.told = true;
                LockSupport.unpark(waiter.thread);
                waiter = waiter.next;
            }
        }
    }

    private void sleep(Waiter me) {
        boolean interrupted = false;
        while (!me.told) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
