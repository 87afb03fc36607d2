package coordination.stalls;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A kind of semaphore, tried again and again with a time, and a note of having got in. */
public class Restroom {
    private final Doors doors;

    public Restroom(int stalls) {
        doors = new Doors();
        doors.release(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        doors.passThrough(business);
    }

    public int free() {
        return doors.availablePermits();
    }

    private static final class Doors extends Semaphore {
        private static final long serialVersionUID = 1L;

        Doors() {
            super(0);
        }

        void passThrough(Runnable visitor) throws InterruptedException {
            boolean inside = false;
            try {
                while (!inside) {
                    inside = tryAcquire(1, TimeUnit.DAYS); // and another day, as long as it takes
                }
                visitor.run();
            } finally {
                if (inside) {
                    release();
                }
            }
        }
    }
}
