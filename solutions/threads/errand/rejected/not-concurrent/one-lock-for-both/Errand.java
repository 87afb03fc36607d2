package threads.errand;

/** Rejected: both run under one lock, so that one of them always has to wait for the other. */
public class Errand {
    private final Object lock = new Object();

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = new Thread(() -> {
            synchronized (lock) {
                errand.run();
            }
        });
        helper.start();
        synchronized (lock) {
            meanwhile.run();
        }
        helper.join();
    }
}
