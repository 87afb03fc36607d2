package threads.errand;

/** Rejected: the join is right, but a sleep before it is to give the errand a head start. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = new Thread(errand);
        helper.start();
        Thread.sleep(20);
        meanwhile.run();
        helper.join();
    }
}
