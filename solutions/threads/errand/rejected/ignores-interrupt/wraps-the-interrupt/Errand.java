package threads.errand;

/** Rejected: the interrupt leaves as a RuntimeException, where InterruptedException is promised. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) {
        Thread helper = new Thread(errand);
        helper.start();
        meanwhile.run();
        try {
            helper.join();
        } catch (InterruptedException e) {
            throw new RuntimeException(e);
        }
    }
}
