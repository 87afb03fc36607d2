package threads.errand;

/** Rejected: nobody waits at the door; run returns while the errand may still be out. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = new Thread(errand);
        helper.start();
        meanwhile.run();
    }
}
