package threads.errand;

/** Rejected: sets the flag again but returns normally; the signature promises InterruptedException. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) {
        Thread helper = new Thread(errand);
        helper.start();
        meanwhile.run();
        try {
            helper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
