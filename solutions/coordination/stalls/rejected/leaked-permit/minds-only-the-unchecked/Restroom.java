package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Gives the stall back after exceptions and errors that need no throws clause; others can be thrown, too. */
public class Restroom {
    private final Semaphore doors;

    public Restroom(int stalls) {
        doors = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        doors.acquire();
        try {
            business.run();
        } catch (RuntimeException | Error e) { // a Runnable can throw nothing else
            doors.release();
            throw e;
        }
        doors.release();
    }

    public int free() {
        return doors.availablePermits();
    }
}
