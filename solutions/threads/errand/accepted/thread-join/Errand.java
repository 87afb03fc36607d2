package threads.errand;

/** Accepted: a thread for the errand, one's own work in between, then join. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = new Thread(errand, "errand");
        helper.start();
        meanwhile.run();
        helper.join();
    }
}
