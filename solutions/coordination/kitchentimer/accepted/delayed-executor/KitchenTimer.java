package coordination.kitchentimer;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** CompletableFuture.delayedExecutor, with all open tickets in a list that set and close share under a lock. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final Set<Bell> open = new HashSet<>();
    private boolean closed;

    public Ticket set(Duration delay, Runnable work) {
        Bell bell = new Bell(work);
        synchronized (open) {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            open.add(bell);
        }
        CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS).execute(bell);
        return bell;
    }

    public void close() {
        synchronized (open) {
            closed = true;
            open.forEach(Bell::claim);
            open.clear();
        }
    }

    private final class Bell implements Runnable, Ticket {
        private final Runnable work;
        private final AtomicBoolean claimed = new AtomicBoolean();

        Bell(Runnable work) {
            this.work = work;
        }

        boolean claim() {
            return claimed.compareAndSet(false, true);
        }

        @Override
        public boolean cancel() {
            synchronized (open) {
                open.remove(this);
            }
            return claim();
        }

        @Override
        public void run() {
            if (cancel()) {
                work.run();
            }
        }
    }
}
