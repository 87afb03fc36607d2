package threads.errand;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Rejected: nobody ever unparks the caller; parkNanos is only another word for sleep here. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        AtomicBoolean back = new AtomicBoolean();
        new Thread(() -> {
                    try {
                        errand.run();
                    } finally {
                        back.set(true);
                    }
                })
                .start();
        meanwhile.run();
        while (!back.get()) {
            LockSupport.parkNanos(1_000_000);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
