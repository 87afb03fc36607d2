package threads.daemon;

import java.time.Duration;

/** Accepted: Thread.ofPlatform(), with daemon(false) for the saver so that it inherits nothing. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        return Thread.ofPlatform().name("logger").daemon().start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                logOnce.run();
                pause();
            }
        });
    }

    public Thread startSaver(Runnable save) {
        return Thread.ofPlatform().name("saver").daemon(false).start(save);
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(20));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
