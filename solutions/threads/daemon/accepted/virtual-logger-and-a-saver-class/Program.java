package threads.daemon;

/** A virtual thread logs; the saver is a subclass of Thread that makes itself a user thread. */
public class Program {

    private static final class Restorer extends Thread {
        private final Runnable save;

        Restorer(Runnable save) {
            super("restorer");
            this.save = save;
            setDaemon(false); // otherwise it is what its maker is
        }

        @Override
        public void run() {
            save.run();
        }
    }

    private record Guard(Runnable logOnce) implements Runnable {
        @Override
        public void run() {
            try {
                while (true) {
                    logOnce.run();
                    Thread.sleep(20);
                }
            } catch (InterruptedException e) {
                // sent home
            }
        }
    }

    public Thread startLogger(Runnable logOnce) {
        return Thread.startVirtualThread(new Guard(logOnce)); // the virtual machine waits for no virtual thread
    }

    public Thread startSaver(Runnable save) {
        Thread restorer = new Restorer(save);
        restorer.start();
        return restorer;
    }
}
