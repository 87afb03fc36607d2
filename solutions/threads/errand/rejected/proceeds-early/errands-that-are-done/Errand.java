package threads.errand;

import java.util.HashSet;
import java.util.Set;

/** Rejected: the class remembers which errands are done, and one that was done once counts as done for ever. */
public class Errand {
    private static final Set<Runnable> DONE = new HashSet<>();

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        new Thread(() -> {
                    errand.run();
                    synchronized (DONE) {
                        DONE.add(errand);
                        DONE.notifyAll();
                    }
                })
                .start();
        meanwhile.run();
        synchronized (DONE) {
            while (!DONE.contains(errand)) {
                DONE.wait();
            }
        }
    }
}
