package coordination.stalls;

import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.IntSupplier;

/** A function wraps business in going in and coming out. */
public class Restroom {

    @FunctionalInterface
    private interface Visit {
        void go() throws InterruptedException;
    }

    private final Function<Runnable, Visit> guard;
    private final IntSupplier sign;

    public Restroom(int stalls) {
        final var keys = new Semaphore(stalls);
        guard = work -> () -> {
            keys.acquire();
            try {
                work.run();
            } finally {
                keys.release();
            }
        };
        sign = keys::availablePermits;
    }

    public void visit(Runnable business) throws InterruptedException {
        guard.apply(business).go();
    }

    public int free() {
        return sign.getAsInt();
    }
}
