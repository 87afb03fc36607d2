package threads.errand;

import java.time.Duration;

/** Accepted: join with a limit is right when its answer is looked at and the wait is repeated. */
public class Errand {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = Thread.startVirtualThread(errand);
        meanwhile.run();
        boolean home;
        do {
            home = helper.join(PATIENCE);
        } while (!home);
    }
}
