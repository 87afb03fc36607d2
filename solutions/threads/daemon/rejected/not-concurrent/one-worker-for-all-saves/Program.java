package threads.daemon;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Rejected: all saves queue for one worker, and a long one holds up the next. */
public class Program {

    private volatile Thread worker;
    private final ThreadPoolExecutor savers =
            new ThreadPoolExecutor(1, 1, 1, TimeUnit.MILLISECONDS, new LinkedBlockingQueue<>(), task -> {
                Thread thread = new Thread(task, "saver");
                thread.setDaemon(false);
                worker = thread;
                return thread;
            });

    public Program() {
        savers.allowCoreThreadTimeOut(true); // an idle saver must not keep the program alive
    }

    public Thread startLogger(Runnable logOnce) {
        return Thread.ofPlatform().daemon(true).start(() -> {
            try {
                while (true) {
                    logOnce.run();
                    Thread.sleep(50);
                }
            } catch (InterruptedException e) {
                // end
            }
        });
    }

    public Thread startSaver(Runnable save) {
        savers.execute(save);
        return worker;
    }
}
