package threads.errand;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Rejected: an interrupt makes park() return at once, again and again, and run returns without a word of it. */
public class Errand {

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        final Thread me = Thread.currentThread();
        final AtomicBoolean done = new AtomicBoolean();
        Thread.startVirtualThread(() -> {
            errand.run();
            done.set(true);
            LockSupport.unpark(me);
        });
        meanwhile.run();
        while (!done.get()) {
            LockSupport.park();
        }
    }
}
