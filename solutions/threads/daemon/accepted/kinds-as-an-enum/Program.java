package threads.daemon;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** An enum says which kind of thread a duty needs. */
public class Program {

    private enum Duty {
        GUARD(true),
        RESTORER(false);

        private final boolean daemon;

        Duty(boolean daemon) {
            this.daemon = daemon;
        }

        Thread start(Runnable work) {
            return Thread.ofPlatform().name(name().toLowerCase()).daemon(daemon).start(work);
        }
    }

    public Thread startLogger(Runnable logOnce) {
        return Duty.GUARD.start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                logOnce.run();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(25));
            }
        });
    }

    public Thread startSaver(Runnable save) {
        return Duty.RESTORER.start(save);
    }
}
