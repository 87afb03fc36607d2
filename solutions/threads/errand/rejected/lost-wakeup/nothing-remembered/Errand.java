package threads.errand;

/** Rejected: waits for a notify without a flag; when the errand is back first, the notify has passed. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Object door = new Object();
        new Thread(() -> {
                    errand.run();
                    synchronized (door) {
                        door.notifyAll();
                    }
                })
                .start();
        meanwhile.run();
        synchronized (door) {
            door.wait();
        }
    }
}
