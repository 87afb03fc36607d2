package threads.daemon;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** A scheduler for each logger, with a thread factory that keeps its thread. */
public class Program {
    private static final ThreadFactory USERS = Executors.defaultThreadFactory();

    private static final class Guards implements ThreadFactory {
        private Thread first; // used by the thread of startLogger, and never after a worker has died, for none does

        @Override
        public Thread newThread(Runnable work) {
            Thread guard = new Thread(work, "guard");
            guard.setDaemon(true);
            if (first == null) {
                first = guard;
            }
            return guard;
        }
    }

    public Thread startLogger(Runnable logOnce) {
        Guards guards = new Guards();
        ScheduledThreadPoolExecutor rounds = new ScheduledThreadPoolExecutor(1, guards);
        rounds.scheduleWithFixedDelay(logOnce, 0, 40, TimeUnit.MILLISECONDS); // makes and starts the one worker
        return guards.first;
    }

    public Thread startSaver(Runnable save) {
        Thread restorer = USERS.newThread(save);
        restorer.start();
        return restorer;
    }
}
