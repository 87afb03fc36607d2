package threads.errand;

/** Rejected: waits for the errand first, and only then begins with its own work. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = new Thread(errand);
        helper.start();
        helper.join();
        meanwhile.run();
    }
}
