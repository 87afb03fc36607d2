package coordination.kitchentimer;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.Timer;
import java.util.TimerTask;

/** A Timer for each bell, which ends itself after the ringing; close ends those that are left. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final Set<Timer> timers = new HashSet<>();
    private boolean closed;

    public Ticket set(Duration delay, Runnable bell) {
        Timer timer = new Timer(true);
        TimerTask task = new TimerTask() {
            @Override
            public void run() {
                try {
                    bell.run();
                } finally {
                    end(timer);
                }
            }
        };
        synchronized (timers) {
            if (closed) {
                timer.cancel();
                throw new IllegalStateException("closed");
            }
            timers.add(timer);
            timer.schedule(task, delay.toMillis());
        }
        return () -> {
            boolean inTime = task.cancel();
            if (inTime) {
                end(timer);
            }
            return inTime;
        };
    }

    private void end(Timer timer) {
        timer.cancel();
        synchronized (timers) {
            timers.remove(timer);
        }
    }

    @Override
    public void close() {
        synchronized (timers) {
            closed = true;
            timers.forEach(Timer::cancel);
            timers.clear();
        }
    }
}
