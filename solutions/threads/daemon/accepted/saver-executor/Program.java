package threads.daemon;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;

/** Accepted: the saver is an executor's worker; shutdown() lets it finish and then end. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        return Thread.ofVirtual().name("logger").start(() -> {
            try {
                while (true) {
                    logOnce.run();
                    Thread.sleep(25);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    public Thread startSaver(Runnable save) {
        AtomicReference<Thread> worker = new AtomicReference<>();
        ExecutorService desk = Executors.newFixedThreadPool(1, task -> {
            Thread thread = new Thread(task, "saver");
            thread.setDaemon(false);
            worker.set(thread);
            return thread;
        });
        desk.execute(save);
        desk.shutdown();
        return worker.get();
    }
}
