package coordination.kitchentimer;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** Catches what a bell throws, but an Error passes the catch by and ends the Timer. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final Timer timer = new Timer(true);

    public Ticket set(Duration delay, Runnable bell) {
        TimerTask task = new TimerTask() {
            @Override
            public void run() {
                try {
                    bell.run();
                } catch (Exception broken) {
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
