package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Looks whether the bell has begun, and then cancels it. */
public class KitchenTimer implements AutoCloseable {

    public interface Ticket {
        boolean cancel();
    }

    private final class Bell implements Runnable {
        private final Runnable sound;
        private volatile boolean begun;

        Bell(Runnable sound) {
            this.sound = sound;
        }

        @Override
        public void run() {
            if (closed) {
                return;
            }
            begun = true;
            sound.run();
        }
    }

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1);
    private volatile boolean closed;

    public KitchenTimer() {
        clock.setRemoveOnCancelPolicy(true);
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    public Ticket set(Duration delay, Runnable bell) {
        Bell task = new Bell(bell);
        Future<?> future = clock.schedule(task, TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
        return () -> {
            if (task.begun) {
                return false;
            }
            future.cancel(false);
            return true;
        };
    }

    @Override
    public void close() {
        closed = true;
        clock.shutdown();
    }
}
