package coordination.kitchentimer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;

/** Keeps all timers for close in an ArrayList, which several threads fill. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final List<Timer> timers = new ArrayList<>();
    private volatile boolean closed;

    public Ticket set(Duration delay, Runnable bell) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        Timer timer = new Timer();
        timers.add(timer);
        TimerTask task = new TimerTask() {
            @Override
            public void run() {
                bell.run();
            }
        };
        timer.schedule(task, delay.toMillis());
        return task::cancel;
    }

    public void close() {
        closed = true;
        timers.forEach(Timer::cancel);
    }
}
