package threads.errand;

/** Rejected: meanwhile gets a new thread too; the caller's own work has to stay with the caller. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = new Thread(errand, "errand");
        Thread worker = new Thread(meanwhile, "meanwhile");
        helper.start();
        worker.start();
        helper.join();
        worker.join();
    }
}
