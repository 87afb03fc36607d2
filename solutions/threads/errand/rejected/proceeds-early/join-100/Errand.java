package threads.errand;

/** Rejected: waits a tenth of a second and then goes, whether the errand is back or not. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = new Thread(errand);
        helper.start();
        meanwhile.run();
        helper.join(100);
    }
}
