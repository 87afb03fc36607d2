package threads.errand;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Rejected: unparks first and sets the flag after; a caller who looks in between parks again for ever. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread waiting = Thread.currentThread();
        AtomicBoolean back = new AtomicBoolean();
        new Thread(() -> {
                    errand.run();
                    LockSupport.unpark(waiting);
                    back.set(true);
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
