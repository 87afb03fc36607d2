package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A scheduler of one thread; beginning, cancelling and closing are decided under one lock. */
public class KitchenTimer implements AutoCloseable {

    public interface Ticket {
        boolean cancel();
    }

    private final class Bell implements Ticket, Runnable {
        private final Runnable sound;
        private boolean begun;
        private boolean cancelled;
        private Future<?> appointment;

        Bell(Runnable sound) {
            this.sound = sound;
        }

        @Override
        public void run() {
            synchronized (lock) {
                if (closed || cancelled) {
                    return;
                }
                begun = true;
            }
            try {
                sound.run();
            } catch (Throwable cracked) {
                // bad luck for this one
            }
        }

        @Override
        public boolean cancel() {
            synchronized (lock) {
                if (begun) {
                    return false;
                }
                cancelled = true;
                appointment.cancel(false);
                return true;
            }
        }
    }

    private final Object lock = new Object();
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1);
    private boolean closed;

    public KitchenTimer() {
        clock.setRemoveOnCancelPolicy(true);
        clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    public Ticket set(Duration delay, Runnable bell) {
        Bell ticket = new Bell(bell);
        synchronized (lock) {
            if (closed) {
                throw new IllegalStateException("the timer is closed");
            }
            ticket.appointment = clock.schedule(ticket, TimeUnit.NANOSECONDS.convert(delay), TimeUnit.NANOSECONDS);
        }
        return ticket;
    }

    @Override
    public void close() {
        synchronized (lock) {
            if (closed) {
                return;
            }
            closed = true;
        }
        clock.shutdown();
        try {
            while (!clock.awaitTermination(1, TimeUnit.HOURS)) {
                Thread.onSpinWait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
