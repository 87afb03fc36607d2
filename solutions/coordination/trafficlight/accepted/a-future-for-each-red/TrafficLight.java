package coordination.trafficlight;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;

/** A future for each red; a car goes if the one it sees is done and still the present one. */
public class TrafficLight {
    private final AtomicReference<CompletableFuture<Void>> present = new AtomicReference<>(new CompletableFuture<>());

    public void green() {
        present.get().complete(null);
    }

    public void red() {
        CompletableFuture<Void> seen = present.get();
        if (seen.isDone()) {
            present.compareAndSet(seen, new CompletableFuture<>());
        }
    }

    public void awaitGreen() throws InterruptedException {
        while (true) {
            CompletableFuture<Void> seen = present.get();
            if (seen.isDone() && present.get() == seen) {
                return;
            }
            try {
                seen.get();
            } catch (ExecutionException e) {
                throw new AssertionError(e);
            }
        }
    }
}
