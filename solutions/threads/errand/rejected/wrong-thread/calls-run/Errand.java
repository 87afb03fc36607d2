package threads.errand;

/** Rejected: run() instead of start(), so the errand runs on the caller's own thread. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = new Thread(errand);
        helper.run();
        meanwhile.run();
        helper.join();
    }
}
