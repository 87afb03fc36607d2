package threads.errand;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Accepted: park and unpark by hand, the flag set before the unpark and the interrupt looked after. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread waiting = Thread.currentThread();
        AtomicBoolean back = new AtomicBoolean();
        new Thread(() -> {
                    try {
                        errand.run();
                    } finally {
                        back.set(true);
                        LockSupport.unpark(waiting);
                    }
                })
                .start();
        meanwhile.run();
        while (!back.get()) {
            LockSupport.park(this);
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
