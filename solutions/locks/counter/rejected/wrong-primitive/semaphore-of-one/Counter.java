package locks.counter;

import java.util.concurrent.Semaphore;

/** Counts right, with a Semaphore of one permit where a lock belongs. */
public class Counter {
    private final Semaphore mutex = new Semaphore(1);
    private final Runnable contextSwitch;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        mutex.acquireUninterruptibly();
        try {
            int read = value;
            contextSwitch.run();
            value = read + 1;
        } finally {
            mutex.release();
        }
    }

    public int value() {
        mutex.acquireUninterruptibly();
        try {
            return value;
        } finally {
            mutex.release();
        }
    }
}
