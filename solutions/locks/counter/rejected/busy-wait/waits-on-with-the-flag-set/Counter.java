package locks.counter;

/** An interrupt in the queue sets the flag again at once, and with the flag set wait() never lets go of the monitor. */
public class Counter {
    private final Runnable contextSwitch;
    private boolean taken;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        int before;
        synchronized (this) {
            while (taken) {
                try {
                    wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            taken = true;
            before = value;
        }
        int after = before;
        try {
            contextSwitch.run();
            after = before + 1;
        } finally {
            synchronized (this) {
                value = after;
                taken = false;
                notifyAll();
            }
        }
    }

    public synchronized int value() {
        return value;
    }
}
