package threads.errand;

/** Rejected: the errand keeps the monitor, so the caller waits at its door, where no interrupt reaches it. */
public class Errand {

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Trip trip = new Trip(errand);
        new Thread(trip::go).start();
        meanwhile.run();
        trip.await();
    }

    private static class Trip {
        private final Runnable errand;
        private boolean done;

        Trip(Runnable errand) {
            this.errand = errand;
        }

        synchronized void go() {
            errand.run();
            done = true;
            notifyAll();
        }

        synchronized void await() throws InterruptedException {
            while (!done) {
                wait();
            }
        }
    }
}
