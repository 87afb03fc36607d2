package threads.errand;

/** Rejected: sleeps for a second in the hope that the errand is back by then. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = new Thread(errand);
        helper.start();
        meanwhile.run();
        Thread.sleep(1000);
    }
}
