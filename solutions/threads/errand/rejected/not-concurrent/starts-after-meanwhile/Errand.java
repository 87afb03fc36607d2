package threads.errand;

/** Rejected: the errand is sent only after the caller's own work is done. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = new Thread(errand);
        meanwhile.run();
        helper.start();
        helper.join();
    }
}
