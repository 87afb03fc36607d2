package coordination.kitchentimer;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** A Timer whose tasks catch everything, and times rounded up. */
public class KitchenTimer implements AutoCloseable {
    private static final Duration LONGEST = Duration.ofDays(365_000);

    public interface Ticket {
        boolean cancel();
    }

    private static final class Bell extends TimerTask implements Ticket {
        private final Runnable sound;

        Bell(Runnable sound) {
            this.sound = sound;
        }

        @Override
        public void run() {
            try {
                sound.run();
            } catch (Throwable cracked) {
                // the timer's thread has to live on
            }
        }
    }

    private final Timer timer = new Timer("kitchen timer", true);

    public Ticket set(Duration delay, Runnable bell) {
        Bell ticket = new Bell(bell);
        Duration capped = delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
        timer.schedule(ticket, capped.plusNanos(999_999).toMillis());
        return ticket;
    }

    @Override
    public void close() {
        timer.cancel();
    }
}
