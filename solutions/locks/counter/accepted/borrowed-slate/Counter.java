package locks.counter;

/** The value is lent out under a monitor, and whoever waits for it does not give up when interrupted. */
public class Counter {
    private final Slate slate = new Slate();
    private final Runnable contextSwitch;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        int read = slate.borrow();
        int back = read;
        try {
            contextSwitch.run();
            back = read + 1;
        } finally {
            slate.giveBack(back);
        }
    }

    public int value() {
        return slate.look();
    }

    private static final class Slate {
        private int number; // guarded by this
        private boolean out; // guarded by this

        synchronized int borrow() {
            boolean interrupted = false;
            while (out) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    interrupted = true; // an increment does not give up; the flag is put back below
                }
            }
            out = true;
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return number;
        }

        synchronized void giveBack(int newNumber) {
            number = newNumber;
            out = false;
            notifyAll();
        }

        synchronized int look() {
            return number;
        }
    }
}
