package coordination.kitchentimer;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Ends the Timer, but not the executor that rings. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final Timer timer = new Timer();
    private final ExecutorService ringer = Executors.newSingleThreadExecutor();

    public Ticket set(Duration delay, Runnable bell) {
        TimerTask task = new TimerTask() {
            @Override
            public void run() {
                ringer.execute(bell);
            }
        };
        timer.schedule(task, delay.toMillis());
        return task::cancel;
    }

    public void close() {
        timer.cancel();
    }
}
