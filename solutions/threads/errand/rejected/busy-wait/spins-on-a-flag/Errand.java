package threads.errand;

import java.util.concurrent.atomic.AtomicBoolean;

/** Rejected: spins on an atomic flag; it is seen in time, but the waiting costs a whole processor. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        AtomicBoolean back = new AtomicBoolean();
        Thread helper = new Thread(() -> {
            try {
                errand.run();
            } finally {
                back.set(true);
            }
        });
        helper.start();
        meanwhile.run();
        while (!back.get()) {
            Thread.onSpinWait();
            if (Thread.currentThread().isInterrupted()) {
                Thread.interrupted();
                throw new InterruptedException();
            }
        }
    }
}
