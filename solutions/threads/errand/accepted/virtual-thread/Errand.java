package threads.errand;

/** Accepted: a virtual thread is started and joined like any other. */
public class Errand {
    public void run(final Runnable errand, final Runnable meanwhile) throws InterruptedException {
        var helper = Thread.ofVirtual().name("errand").start(errand);
        meanwhile.run();
        helper.join();
    }
}
