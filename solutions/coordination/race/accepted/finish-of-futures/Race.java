package coordination.race;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;

/** The finish is a future made of one for each runner, completed whatever the sprint came to. */
public class Race {
    private final CountDownLatch line;
    private final CountDownLatch shot = new CountDownLatch(1);
    private final List<CompletableFuture<Void>> ends = new ArrayList<>();
    private final CompletableFuture<Void> finish;
    private int lanes;

    public Race(int runners) {
        line = new CountDownLatch(runners);
        for (int i = 0; i < runners; i++) {
            ends.add(new CompletableFuture<>());
        }
        finish = CompletableFuture.allOf(ends.toArray(new CompletableFuture<?>[0]));
    }

    private synchronized CompletableFuture<Void> nextLane() {
        return ends.get(lanes++);
    }

    public void run(Runnable sprint) throws InterruptedException {
        CompletableFuture<Void> end = nextLane();
        line.countDown();
        shot.await();
        try {
            sprint.run();
        } finally {
            end.complete(null);
        }
    }

    public void fire() throws InterruptedException {
        line.await();
        shot.countDown();
    }

    public void awaitFinish() throws InterruptedException {
        try {
            finish.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an end is never a failure", e);
        }
    }
}
