package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** A ScheduledThreadPoolExecutor of three that is told to forget delayed work when it is shut down. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private enum State {
        SET,
        RINGING,
        CANCELLED
    }

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(3);

    public KitchenTimer() {
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        clock.setRemoveOnCancelPolicy(true);
    }

    public Ticket set(Duration delay, Runnable bell) {
        AtomicReference<State> state = new AtomicReference<>(State.SET);
        var future = clock.schedule(
                () -> {
                    if (state.compareAndSet(State.SET, State.RINGING)) {
                        bell.run();
                    }
                },
                delay.toNanos(),
                TimeUnit.NANOSECONDS);
        return () -> {
            boolean inTime = state.compareAndSet(State.SET, State.CANCELLED);
            if (inTime) {
                future.cancel(false);
            }
            return inTime;
        };
    }

    public void close() {
        clock.shutdown();
    }
}
