package threads.errand;

/** Rejected: asks isAlive() without a pause and eats a processor while it waits. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = new Thread(errand);
        helper.start();
        meanwhile.run();
        while (helper.isAlive()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
