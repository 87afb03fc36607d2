package coordination.stalls;

import java.util.concurrent.Semaphore;

/** Remembers by thread who has a key and never forgets it: on the next visit it gives back a key that it has not got. */
public class Restroom {
    private final Semaphore bowl;
    private final ThreadLocal<Boolean> hasKey = ThreadLocal.withInitial(() -> false);

    public Restroom(int stalls) {
        this.bowl = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        try {
            bowl.acquire();
            hasKey.set(true);
            business.run();
        } finally {
            if (hasKey.get()) {
                bowl.release();
            }
        }
    }

    public int free() {
        return bowl.availablePermits();
    }
}
