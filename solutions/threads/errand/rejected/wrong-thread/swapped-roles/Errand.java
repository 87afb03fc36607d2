package threads.errand;

/** Rejected: the caller goes on the errand himself and leaves his own work to the helper. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = new Thread(meanwhile);
        helper.start();
        errand.run();
        helper.join();
    }
}
