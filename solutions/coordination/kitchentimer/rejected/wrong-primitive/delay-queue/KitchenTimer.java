package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One thread of its own takes bells from a DelayQueue. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private static final class Bell implements Delayed {
        private final long due;
        private final Runnable work;
        private final AtomicBoolean decided = new AtomicBoolean();

        Bell(long due, Runnable work) {
            this.due = due;
            this.work = work;
        }

        boolean decide() {
            return decided.compareAndSet(false, true);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(due, ((Bell) other).due);
        }
    }

    private final DelayQueue<Bell> bells = new DelayQueue<>();
    private final Thread ringer = Thread.ofPlatform().daemon().start(this::ring);
    private boolean closed;

    public synchronized Ticket set(Duration delay, Runnable work) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        Bell bell = new Bell(System.nanoTime() + delay.toNanos(), work);
        bells.add(bell);
        return bell::decide;
    }

    private void ring() {
        try {
            while (true) {
                Bell bell = bells.take();
                if (bell.decide()) {
                    try {
                        bell.work.run();
                    } catch (Throwable broken) {
                        // only this bell is broken
                    }
                }
            }
        } catch (InterruptedException e) {
            // closed
        }
    }

    public synchronized void close() {
        closed = true;
        bells.forEach(Bell::decide);
        ringer.interrupt();
    }
}
