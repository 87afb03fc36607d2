package coordination.kitchentimer;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** A java.util.Timer: its tasks catch whatever a bell throws, and TimerTask.cancel is exact. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final Timer timer = new Timer("kitchen", true);

    public Ticket set(Duration delay, Runnable bell) {
        TimerTask task = new TimerTask() {
            @Override
            public void run() {
                try {
                    bell.run();
                } catch (Throwable broken) {
                    // the others have to ring
                }
            }
        };
        timer.schedule(task, delay.toMillis());
        return task::cancel;
    }

    public void close() {
        timer.cancel();
    }
}
