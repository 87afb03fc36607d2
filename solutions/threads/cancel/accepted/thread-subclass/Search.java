package threads.cancel;

/** A thread of its own class carries the flag and knows how to end itself. */
public class Search {

    public interface Step {
        void run() throws InterruptedException;
    }

    private final Step step;
    private final Searcher searcher = new Searcher();

    private class Searcher extends Thread {
        private volatile boolean goesOn = true;

        @Override
        public void run() {
            while (goesOn) {
                try {
                    step.run();
                } catch (InterruptedException e) {
                    interrupt();
                }
            }
        }

        void end() throws InterruptedException {
            goesOn = false;
            interrupt();
            join();
        }
    }

    public Search(Step step) {
        this.step = step;
    }

    public void start() {
        searcher.start();
    }

    public void cancel() throws InterruptedException {
        searcher.end();
    }

    public boolean finished() {
        return !searcher.goesOn && !searcher.isAlive();
    }
}
