package threads.errand;

/** Rejected: waits on through every interrupt, then returns normally with the flag set instead of throwing. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = new Thread(errand);
        helper.start();
        meanwhile.run();
        boolean interrupted = false;
        while (true) {
            try {
                helper.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
