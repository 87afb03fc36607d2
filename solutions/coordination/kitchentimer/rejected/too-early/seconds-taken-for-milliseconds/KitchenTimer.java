package coordination.kitchentimer;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** Gives seconds to a Timer, which takes milliseconds. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final Timer timer = new Timer();

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
        timer.schedule(task, delay.toSeconds());
        return task::cancel;
    }

    public void close() {
        timer.cancel();
    }
}
