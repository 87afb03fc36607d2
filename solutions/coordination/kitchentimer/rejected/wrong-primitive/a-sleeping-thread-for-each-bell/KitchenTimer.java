package coordination.kitchentimer;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** A thread of its own sleeps for each bell. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final Set<Thread> sleepers = ConcurrentHashMap.newKeySet();
    private boolean closed;

    public synchronized Ticket set(Duration delay, Runnable bell) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        AtomicBoolean decided = new AtomicBoolean();
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                return;
            }
            if (decided.compareAndSet(false, true)) {
                try {
                    bell.run();
                } catch (Throwable broken) {
                    // only this bell is broken
                }
            }
        });
        sleepers.add(sleeper);
        sleeper.start();
        return () -> decided.compareAndSet(false, true);
    }

    public synchronized void close() {
        closed = true;
        sleepers.forEach(Thread::interrupt);
    }
}
