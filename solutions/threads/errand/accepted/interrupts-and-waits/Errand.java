package threads.errand;

/** Accepted: when interrupted, it calls the errand off, waits for its end and only then throws. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Thread helper = Thread.ofPlatform().name("errand").unstarted(errand);
        helper.start();
        meanwhile.run();
        InterruptedException interrupt = null;
        while (true) {
            try {
                helper.join();
                break;
            } catch (InterruptedException e) {
                interrupt = e;
                helper.interrupt();
            }
        }
        if (interrupt != null) {
            throw interrupt;
        }
    }
}
