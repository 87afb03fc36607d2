package threads.cancel;

import java.util.concurrent.Phaser;

/** The phaser has two parties, meant for the walker and the canceller; two cancellers are two parties as well. */
public class Search {

    /** One step of the search; it may sleep or wait in the middle. */
    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final Object station = new Object();
    private final Phaser home = new Phaser(2) {
        @Override
        protected boolean onAdvance(int phase, int registeredParties) {
            return false;
        }
    };
    private volatile boolean calledOff;
    private volatile boolean over;
    private Thread walker;

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        synchronized (station) {
            if (!calledOff) {
                walker = new Thread(this::walk);
                walker.start();
            }
        }
    }

    public void cancel() throws InterruptedException {
        Thread out;
        synchronized (station) {
            calledOff = true;
            out = walker;
        }
        if (out == null) {
            return;
        }
        out.interrupt();
        home.awaitAdvanceInterruptibly(home.arrive());
    }

    public boolean finished() {
        synchronized (station) {
            return calledOff && (walker == null || over);
        }
    }

    private void walk() {
        while (!calledOff) {
            try {
                step.run();
            } catch (InterruptedException shaken) {
                // the flag decides
            }
        }
        over = true;
        home.arriveAndDeregister();
    }
}
