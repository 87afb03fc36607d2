package threads.errand;

import java.util.concurrent.locks.LockSupport;

/** Rejected: an interrupt stays in the flag until the errand is over, and with it park() returns at once each time. */
public class Errand {

    private static final class Trip extends Thread {
        private final Runnable errand;
        private final Thread door = Thread.currentThread();
        private volatile boolean back;

        Trip(Runnable errand) {
            this.errand = errand;
        }

        @Override
        public void run() {
            try {
                errand.run();
            } finally {
                back = true;
                LockSupport.unpark(door);
            }
        }
    }

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Trip trip = new Trip(errand);
        trip.start();
        meanwhile.run();
        while (!trip.back) {
            LockSupport.park(trip);
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
