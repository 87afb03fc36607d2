package threads.daemon;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CompletableFuture;

/** Accepted: a daemon Timer repeats the log; its first turn hands out the thread before it logs. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        CompletableFuture<Thread> thread = new CompletableFuture<>();
        Timer timer = new Timer("logger", true);
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        thread.complete(Thread.currentThread());
                        logOnce.run();
                    }
                },
                0,
                50);
        return thread.join();
    }

    public Thread startSaver(Runnable save) {
        return Thread.ofPlatform().name("saver").daemon(false).start(save);
    }
}
