package threads.errand;

/** Rejected: looks out of the window every ten milliseconds instead of waiting for the bell. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = new Thread(errand);
        helper.start();
        meanwhile.run();
        while (helper.isAlive()) {
            Thread.sleep(10);
        }
    }
}
