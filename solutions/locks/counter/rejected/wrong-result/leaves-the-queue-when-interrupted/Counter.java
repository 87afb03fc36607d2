package locks.counter;

/** A turnstile whose queue is left when an interrupt comes, without having counted. */
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
                    return;
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
