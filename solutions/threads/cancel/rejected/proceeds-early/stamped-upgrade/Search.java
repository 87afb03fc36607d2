package threads.cancel;

import java.util.concurrent.locks.StampedLock;

/** start() lets go of its stamp on the way from reading to writing, and does not look again. */
public class Search {

    /** One step of the search; it may sleep or wait in the middle. */
    public interface Step {
        void run() throws InterruptedException;
    }

    private final class Walker extends Thread {
        private volatile boolean stop;

        @Override
        public void run() {
            while (!stop) {
                try {
                    step.run();
                } catch (InterruptedException shaken) {
                    // look at the flag
                }
            }
        }
    }

    private final Step step;
    private final StampedLock lock = new StampedLock();
    private boolean calledOff;
    private Walker walker;

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        long stamp = lock.readLock();
        try {
            if (calledOff) {
                return;
            }
            long write = lock.tryConvertToWriteLock(stamp);
            if (write == 0) {
                lock.unlockRead(stamp);
                write = lock.writeLock();
            }
            stamp = write;
            walker = new Walker();
            walker.start();
        } finally {
            lock.unlock(stamp);
        }
    }

    public void cancel() throws InterruptedException {
        Walker out;
        long stamp = lock.writeLock();
        try {
            calledOff = true;
            out = walker;
        } finally {
            lock.unlockWrite(stamp);
        }
        if (out != null) {
            out.stop = true;
            out.interrupt();
            out.join();
        }
    }

    public boolean finished() {
        long stamp = lock.readLock();
        try {
            return calledOff && (walker == null || !walker.isAlive());
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
