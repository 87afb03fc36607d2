package threads.daemon;

import java.util.concurrent.TimeUnit;

/** Accepted: a virtual thread never keeps a program alive; the saver stays a platform thread. */
public class Program {
    public Thread startLogger(Runnable logOnce) {
        return Thread.startVirtualThread(() -> {
            try {
                for (; ; ) {
                    logOnce.run();
                    TimeUnit.MILLISECONDS.sleep(10);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    public Thread startSaver(Runnable save) {
        Thread saver = Thread.ofPlatform().daemon(false).unstarted(save);
        saver.start();
        return saver;
    }
}
