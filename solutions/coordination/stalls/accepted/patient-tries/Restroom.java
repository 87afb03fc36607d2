package coordination.stalls;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The semaphore is a class of its own that lends its permits; it begins empty and is filled at the opening. */
public class Restroom {

    private static final class Stalls extends Semaphore {
        private static final long serialVersionUID = 1L;

        Stalls(int number) {
            super(0);
            release(number);
        }

        void lendTo(Runnable visitor) throws InterruptedException {
            boolean inside = tryAcquire();
            while (!inside) {
                inside = tryAcquire(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            }
            try {
                visitor.run();
            } finally {
                release();
            }
        }
    }

    private final Stalls stalls;

    public Restroom(int stalls) {
        this.stalls = new Stalls(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        stalls.lendTo(business);
    }

    public int free() {
        return stalls.availablePermits();
    }
}
