package threads.cancel;

/** One monitor guards one state; whoever cancels waits for it to become OVER. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private enum State { NEW, GOING_ON, CALLED_OFF, OVER }

    private State state = State.NEW;
    private Thread searcher;

    public Search(Step step) {
        this.step = step;
    }

    public synchronized void start() {
        if (state == State.NEW) {
            state = State.GOING_ON;
            searcher = new Thread(this::goOn);
            searcher.start();
        }
    }

    private void goOn() {
        while (goesOn()) {
            try {
                step.run();
            } catch (InterruptedException e) {
                break;
            }
        }
        synchronized (this) {
            state = State.OVER;
            notifyAll();
        }
    }

    private synchronized boolean goesOn() {
        return state == State.GOING_ON;
    }

    public synchronized void cancel() throws InterruptedException {
        if (state == State.NEW) {
            state = State.OVER;
        } else if (state == State.GOING_ON) {
            state = State.CALLED_OFF;
            searcher.interrupt();
        }
        while (state != State.OVER) {
            wait();
        }
    }

    public synchronized boolean finished() {
        return state == State.OVER;
    }
}
