package threads.errand;

/** Rejected: a plain field says whether the join can be skipped, and nothing orders its write before the read. */
public class Errand {
    private boolean back;

    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        back = false;
        Thread helper = new Thread(() -> {
            errand.run();
            back = true;
        });
        helper.start();
        meanwhile.run();
        if (!back) {
            helper.join();
        }
    }
}
