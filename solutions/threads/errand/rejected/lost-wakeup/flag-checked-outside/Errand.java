package threads.errand;

import java.util.concurrent.atomic.AtomicBoolean;

/** Rejected: the flag is checked outside the monitor; a notify between the check and wait() is lost. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        AtomicBoolean back = new AtomicBoolean();
        Object door = new Object();
        new Thread(() -> {
                    errand.run();
                    back.set(true);
                    synchronized (door) {
                        door.notifyAll();
                    }
                })
                .start();
        meanwhile.run();
        while (!back.get()) {
            synchronized (door) {
                door.wait();
            }
        }
    }
}
