package coordination.kitchentimer;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One repeating task looks for what is due in a sorted queue under a lock. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private record Bell(long due, Runnable work) {}

    private final PriorityQueue<Bell> pending = new PriorityQueue<>(Comparator.comparingLong(Bell::due));
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final long start = System.nanoTime();
    private boolean closed;

    public synchronized Ticket set(Duration delay, Runnable work) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        Bell bell = new Bell(System.nanoTime() - start + delay.toNanos(), work);
        pending.add(bell);
        clock.schedule(this::ringNext, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> remove(bell);
    }

    private synchronized boolean remove(Bell bell) {
        return pending.removeIf(other -> other == bell);
    }

    private void ringNext() {
        Bell next;
        synchronized (this) {
            next = pending.peek();
            if (next == null || next.due() > System.nanoTime() - start) {
                return;
            }
            pending.remove();
        }
        next.work().run();
    }

    public synchronized void close() {
        closed = true;
        pending.clear();
        clock.shutdownNow();
    }
}
