package locks.counter;

/** A turnstile on a monitor; an interrupt in the queue is remembered, and nobody leaves for it. */
public class Counter {
    private final Object slate = new Object();
    private final Runnable contextSwitch;
    private boolean taken;
    private int value;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        int result = take();
        try {
            int read = result;
            contextSwitch.run();
            result = read + 1;
        } finally {
            giveBack(result);
        }
    }

    public int value() {
        synchronized (slate) {
            return value;
        }
    }

    private int take() {
        boolean interrupted = false;
        synchronized (slate) {
            while (taken) {
                try {
                    slate.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            taken = true;
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            return value;
        }
    }

    private void giveBack(int result) {
        synchronized (slate) {
            value = result;
            taken = false;
            slate.notify();
        }
    }
}
