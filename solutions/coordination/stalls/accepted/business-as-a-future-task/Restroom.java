package coordination.stalls;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;

/** The visitor runs a FutureTask on the own thread; what business threw is unpacked outside the stall. */
public class Restroom {
    private final Semaphore semaphore;

    public Restroom(int stalls) {
        semaphore = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        FutureTask<Void> task = new FutureTask<>(business, null);
        semaphore.acquire();
        try {
            task.run();
        } finally {
            semaphore.release();
        }
        try {
            task.get();
        } catch (ExecutionException e) {
            Restroom.<RuntimeException>rethrow(e.getCause());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void rethrow(Throwable t) throws T {
        throw (T) t;
    }

    public int free() {
        return semaphore.availablePermits();
    }
}
