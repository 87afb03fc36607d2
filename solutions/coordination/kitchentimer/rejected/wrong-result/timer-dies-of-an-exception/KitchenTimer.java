package coordination.kitchentimer;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** What a bell throws ends the thread of the Timer, and with it all other bells. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final Timer timer = new Timer();

    public Ticket set(Duration delay, Runnable bell) {
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
        timer.cancel();
    }
}
