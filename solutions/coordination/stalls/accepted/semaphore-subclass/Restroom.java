package coordination.stalls;

import java.util.concurrent.Semaphore;

/** A semaphore of its own kind, and visitors as lambdas; it opens empty and the stalls are added. */
public class Restroom {
    private interface Visit {
        void make();
    }

    private static final class Stalls extends Semaphore {
        private static final long serialVersionUID = 1L;

        Stalls() {
            super(0);
        }

        void during(Visit visit) throws InterruptedException {
            acquire();
            try {
                visit.make();
            } finally {
                release();
            }
        }
    }

    private final Stalls stalls = new Stalls();

    public Restroom(int stalls) {
        this.stalls.release(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        stalls.during(business::run);
    }

    public int free() {
        return stalls.availablePermits();
    }
}
