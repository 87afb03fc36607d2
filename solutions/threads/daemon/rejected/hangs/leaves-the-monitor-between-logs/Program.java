package threads.daemon;

import java.util.ArrayList;
import java.util.List;

/** Rejected: the logger gives the monitor back only between two logs; a long log holds up every call. */
public class Program {

    private final List<Thread> threads = new ArrayList<>();

    public synchronized Thread startLogger(Runnable logOnce) {
        return launch(() -> logLoop(logOnce), true);
    }

    public synchronized Thread startSaver(Runnable save) {
        return launch(save, false);
    }

    private Thread launch(Runnable task, boolean daemon) {
        Thread thread = new Thread(task);
        thread.setDaemon(daemon);
        threads.add(thread);
        thread.start();
        return thread;
    }

    private synchronized void logLoop(Runnable logOnce) {
        try {
            while (true) {
                logOnce.run();
                wait(50);
            }
        } catch (InterruptedException e) {
            threads.remove(Thread.currentThread());
        }
    }
}
