package threads.daemon;

import java.util.concurrent.ThreadFactory;

/** Accepted: an enum of the two kinds of thread; a constant is a ThreadFactory. */
public class Program {
    private enum Kind implements ThreadFactory {
        BACKGROUND(true),
        WORK(false);

        private final boolean daemon;

        Kind(boolean daemon) {
            this.daemon = daemon;
        }

        @Override
        public Thread newThread(Runnable task) {
            Thread thread = new Thread(task);
            thread.setDaemon(daemon);
            return thread;
        }

        Thread start(Runnable task) {
            Thread thread = newThread(task);
            thread.start();
            return thread;
        }
    }

    private record Repeated(Runnable task, long pauseMillis) implements Runnable {
        @Override
        public void run() {
            try {
                do {
                    task.run();
                    Thread.sleep(pauseMillis);
                } while (true);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public Thread startLogger(Runnable logOnce) {
        return Kind.BACKGROUND.start(new Repeated(logOnce, 40));
    }

    public Thread startSaver(Runnable save) {
        return Kind.WORK.start(save);
    }
}
