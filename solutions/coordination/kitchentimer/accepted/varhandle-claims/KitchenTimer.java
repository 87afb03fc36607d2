package coordination.kitchentimer;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Each bell holds its work in a field; ringing and cancelling both take it out by a VarHandle, and one of them finds it gone. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private static final VarHandle WORK;

    static {
        try {
            WORK = MethodHandles.lookup().findVarHandle(Bell.class, "work", Runnable.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static final class Bell implements Runnable, Ticket {
        private volatile Runnable work;

        Bell(Runnable work) {
            this.work = work;
        }

        @Override
        public void run() {
            Runnable mine = (Runnable) WORK.getAndSet(this, null);
            if (mine != null) {
                mine.run();
            }
        }

        @Override
        public boolean cancel() {
            return WORK.getAndSet(this, null) != null;
        }
    }

    private final ScheduledExecutorService clock =
            Executors.newScheduledThreadPool(1, Thread.ofPlatform().daemon().name("clock").factory());

    public Ticket set(Duration delay, Runnable work) {
        Bell bell = new Bell(work);
        clock.schedule(bell, delay.toNanos(), TimeUnit.NANOSECONDS);
        return bell;
    }

    public void close() {
        clock.shutdownNow();
    }
}
