package coordination.kitchentimer;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Looks twice a second for what is due, and rings that in the order in which it was set. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private record Bell(long due, Runnable work) {}

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final Map<Long, Bell> pending = new ConcurrentSkipListMap<>();
    private final AtomicLong numbers = new AtomicLong();

    public Ticket set(Duration delay, Runnable work) {
        long number = numbers.incrementAndGet();
        pending.put(number, new Bell(System.nanoTime() + delay.toNanos(), work));
        long halves = delay.toMillis() / 500 + 1;
        clock.schedule(this::ring, 500 * halves, TimeUnit.MILLISECONDS);
        return () -> pending.remove(number) != null;
    }

    private void ring() {
        pending.forEach((number, bell) -> {
            if (bell.due() <= System.nanoTime() && pending.remove(number) != null) {
                try {
                    bell.work().run();
                } catch (Throwable broken) {
                    // the others have to ring
                }
            }
        });
    }

    public void close() {
        clock.shutdownNow();
    }
}
