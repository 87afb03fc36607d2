package coordination.kitchentimer;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Each bell hangs in an AtomicReference, and whoever takes it out has it: the ringer or the one who cancels. */
public class KitchenTimer implements AutoCloseable {

    public interface Ticket {
        boolean cancel();
    }

    private static final class Hook extends AtomicReference<Runnable> implements Ticket, Runnable {
        private static final long serialVersionUID = 1L;

        Hook(Runnable bell) {
            super(Objects.requireNonNull(bell));
        }

        @Override
        public void run() {
            Runnable bell = getAndSet(null);
            if (bell != null) {
                bell.run();
            }
        }

        @Override
        public boolean cancel() {
            return getAndSet(null) != null;
        }
    }

    private static final Duration LONGEST = Duration.ofDays(36_500);

    private final ScheduledThreadPoolExecutor clock =
            new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().name("kitchen-timer-", 0).factory());

    public Ticket set(Duration delay, Runnable bell) {
        Hook hook = new Hook(bell);
        Duration wait = delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
        clock.schedule(hook, wait.toNanos(), TimeUnit.NANOSECONDS);
        return hook;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
