package coordination.race;

/** All wait as they should, on one monitor with three numbers, which is a latch made by hand. */
public class Race {
    private final int runners;
    private int atTheLine;
    private boolean fired;
    private int finished;

    public Race(int runners) {
        this.runners = runners;
    }

    public void run(Runnable sprint) throws InterruptedException {
        synchronized (this) {
            atTheLine++;
            notifyAll();
            while (!fired) {
                wait();
            }
        }
        try {
            sprint.run();
        } finally {
            synchronized (this) {
                finished++;
                notifyAll();
            }
        }
    }

    public synchronized void fire() throws InterruptedException {
        while (atTheLine < runners) {
            wait();
        }
        fired = true;
        notifyAll();
    }

    public synchronized void awaitFinish() throws InterruptedException {
        while (finished < runners) {
            wait();
        }
    }
}
