package threads.errand;

/** Accepted: a subclass of Thread that knows its errand; a record holds the two together. */
public class Errand {
    private static int sent;

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Trip trip = new Trip(new Messenger(nextName(), errand));
        trip.begin();
        meanwhile.run();
        trip.awaitReturn();
    }

    private static synchronized String nextName() {
        sent++;
        return "messenger-" + sent;
    }

    private record Trip(Messenger messenger) {
        void begin() {
            messenger.start();
        }

        void awaitReturn() throws InterruptedException {
            messenger.join();
        }
    }

    private static final class Messenger extends Thread {
        private final Runnable errand;

        Messenger(String name, Runnable errand) {
            super(name);
            this.errand = errand;
        }

        @Override
        public void run() {
            errand.run();
        }
    }
}
