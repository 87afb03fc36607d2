package threads.errand;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/** Parks once and takes every return from it for the end of the errand. */
public class Errand {

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread cook = Thread.currentThread();
        AtomicBoolean back = new AtomicBoolean();

        Thread.ofPlatform().name("brother").start(() -> {
            errand.run();
            back.set(true);
            LockSupport.unpark(cook); // ring the bell; if the cook is not at the door yet, park() returns at once
        });

        meanwhile.run();

        if (!back.get()) {
            LockSupport.park(this);
        }
        if (Thread.interrupted()) {
            throw new InterruptedException("called away from the door");
        }
    }
}
