package coordination.kitchentimer;

import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;

/** A Timer for the time and virtual threads for the ringing; each ticket is its own monitor. */
public class KitchenTimer implements AutoCloseable {
    public interface Ticket {
        boolean cancel();
    }

    private final Timer timer = new Timer();

    public synchronized Ticket set(Duration delay, Runnable work) {
        Bell bell = new Bell(work);
        timer.schedule(bell, delay.toMillis());
        return bell::callOff;
    }

    public synchronized void close() {
        timer.cancel();
    }

    private static final class Bell extends TimerTask {
        private final Runnable work;
        private boolean decided;

        Bell(Runnable work) {
            this.work = work;
        }

        private synchronized boolean decide() {
            boolean first = !decided;
            decided = true;
            return first;
        }

        boolean callOff() {
            boolean inTime = decide();
            super.cancel();
            return inTime;
        }

        @Override
        public void run() {
            if (decide()) {
                Thread.startVirtualThread(work);
            }
        }
    }
}
