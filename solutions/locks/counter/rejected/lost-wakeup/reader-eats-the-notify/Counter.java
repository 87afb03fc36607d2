package locks.counter;

/** Readers and counters wait at one place, one of them is woken, and a reader does not pass it on. */
public class Counter {
    private final Object slate = new Object();
    private final Runnable contextSwitch;
    private boolean taken;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        int read;
        synchronized (slate) {
            awaitFree();
            taken = true;
            read = value;
        }
        int result = read;
        try {
            contextSwitch.run();
            result = read + 1;
        } finally {
            synchronized (slate) {
                value = result;
                taken = false;
                slate.notify();
            }
        }
    }

    public int value() {
        synchronized (slate) {
            awaitFree();
            return value;
        }
    }

    private void awaitFree() {
        boolean interrupted = false;
        while (taken) {
            try {
                slate.wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
