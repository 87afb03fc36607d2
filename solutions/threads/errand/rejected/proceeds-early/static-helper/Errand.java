package threads.errand;

/** Rejected: the helper is kept in a static field; with two errands at once one joins the other's helper. */
public class Errand {
    private static volatile Thread helper;

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread thread = new Thread(errand, "errand");
        thread.start();
        helper = thread;
        meanwhile.run();
        helper.join();
    }
}
