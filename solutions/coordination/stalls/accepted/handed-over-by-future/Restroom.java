package coordination.stalls;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;

/** Permits are handed to the first in a queue of futures; whoever leaves passes on what has been handed over meanwhile. */
public class Restroom {
    private final Semaphore permits;
    private final Queue<CompletableFuture<Void>> queue = new ConcurrentLinkedQueue<>();

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        CompletableFuture<Void> turn = new CompletableFuture<>();
        queue.add(turn);
        handOver();
        try {
            turn.get();
        } catch (InterruptedException calledAway) {
            queue.remove(turn);
            if (!turn.cancel(false)) {
                comeOut();
            }
            throw calledAway;
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        }
        try {
            business.run();
        } finally {
            comeOut();
        }
    }

    private void comeOut() {
        permits.release();
        handOver();
    }

    private void handOver() {
        while (!queue.isEmpty() && permits.tryAcquire()) {
            CompletableFuture<Void> next = queue.poll();
            if (next == null || !next.complete(null)) {
                permits.release();
            }
        }
    }

    public int free() {
        return permits.availablePermits();
    }
}
