package coordination.kitchentimer;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** One thread keeps the time and hands each bell to a pool that grows; every bell is a FutureTask of its own kind. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(1);
    private final ExecutorService ringers = Executors.newCachedThreadPool();

    public Ticket set(Duration delay, Runnable bell) {
        AtomicReference<Runnable> work = new AtomicReference<>(bell);
        clock.schedule(() -> ringers.execute(() -> take(work).run()), delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> work.getAndSet(null) != null;
    }

    private static Runnable take(AtomicReference<Runnable> work) {
        Runnable mine = work.getAndSet(null);
        return mine == null ? () -> {} : mine;
    }

    public void close() {
        clock.shutdownNow();
        ringers.shutdownNow();
    }
}
