package coordination.stalls;

import java.util.concurrent.Semaphore;

/** The restroom leaves everything to an attendant, who looks at the interrupt flag before anybody queues. */
public class Restroom {
    private final Attendant attendant;

    public Restroom(int stalls) {
        attendant = new Attendant(new Semaphore(stalls));
    }

    public void visit(Runnable business) throws InterruptedException {
        attendant.letIn();
        try {
            business.run();
        } finally {
            attendant.letOut();
        }
    }

    public int free() {
        return attendant.emptyStalls();
    }
}

record Attendant(Semaphore keys) {
    void letIn() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException("called away before queuing");
        }
        keys.acquire();
    }

    void letOut() {
        keys.release();
    }

    int emptyStalls() {
        return keys.availablePermits();
    }
}
