package coordination.race;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Each event is a CompletableFuture, completed by whoever makes its number full. */
public class Race {
    private final AtomicInteger missing;
    private final AtomicInteger running;
    private final CompletableFuture<Void> complete = new CompletableFuture<>();
    private final CompletableFuture<Void> shot = new CompletableFuture<>();
    private final CompletableFuture<Void> over = new CompletableFuture<>();

    public Race(int runners) {
        missing = new AtomicInteger(runners);
        running = new AtomicInteger(runners);
    }

    private static void await(CompletableFuture<Void> event) throws InterruptedException {
        try {
            event.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    public void run(Runnable sprint) throws InterruptedException {
        if (missing.decrementAndGet() == 0) {
            complete.complete(null);
        }
        await(shot);
        try {
            sprint.run();
        } finally {
            if (running.decrementAndGet() == 0) {
                over.complete(null);
            }
        }
    }

    public void fire() throws InterruptedException {
        await(complete);
        shot.complete(null);
    }

    public void awaitFinish() throws InterruptedException {
        await(over);
    }
}
