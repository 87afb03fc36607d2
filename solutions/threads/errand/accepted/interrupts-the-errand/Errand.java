package threads.errand;

/** Accepted: an interrupt is passed on twice, to the caller by throwing and to the errand by interrupting it. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = new Thread(errand);
        helper.start();
        meanwhile.run();
        try {
            helper.join();
        } catch (InterruptedException e) {
            helper.interrupt();
            throw e;
        }
    }
}
