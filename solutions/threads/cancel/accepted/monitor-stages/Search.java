package threads.cancel;

/** Four stages under one monitor; who calls it off waits for the last of them. */
public class Search {

    /** One step of the search; it may sleep or wait in the middle. */
    public interface Step {
        void run() throws InterruptedException;
    }

    private enum Stage { MADE, GOING, CALLED_OFF, OVER }

    private final Step step;
    private final Object station = new Object();
    private Stage stage = Stage.MADE;
    private Thread walker;

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        synchronized (station) {
            if (stage != Stage.MADE) {
                return;
            }
            walker = new Thread(this::walk, "search");
            stage = Stage.GOING;
            walker.start();
        }
    }

    public void cancel() throws InterruptedException {
        synchronized (station) {
            switch (stage) {
                case MADE -> stage = Stage.OVER;
                case GOING, CALLED_OFF -> {
                    stage = Stage.CALLED_OFF;
                    walker.interrupt();
                }
                case OVER -> { }
            }
            while (stage != Stage.OVER) {
                station.wait();
            }
        }
    }

    public boolean finished() {
        synchronized (station) {
            return stage == Stage.OVER;
        }
    }

    private void walk() {
        try {
            while (goesOn()) {
                try {
                    step.run();
                } catch (InterruptedException shaken) {
                    // the stage says whether it goes on
                }
            }
        } finally {
            synchronized (station) {
                stage = Stage.OVER;
                station.notifyAll();
            }
        }
    }

    private boolean goesOn() {
        synchronized (station) {
            return stage == Stage.GOING;
        }
    }
}
