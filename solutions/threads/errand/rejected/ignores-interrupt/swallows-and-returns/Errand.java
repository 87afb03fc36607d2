package threads.errand;

/** Rejected: swallows the interrupt and returns normally, as if the errand were back. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) {
        Thread helper = new Thread(errand);
        helper.start();
        meanwhile.run();
        try {
            helper.join();
        } catch (InterruptedException e) {
            System.err.println("interrupted");
        }
    }
}
