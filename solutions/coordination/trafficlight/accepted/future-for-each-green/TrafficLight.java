package coordination.trafficlight;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A CompletableFuture for each green, replaced under a lock; cars get it and look whether it is still the current one. */
public class TrafficLight {
    private final Object lock = new Object();
    private volatile CompletableFuture<Void> green = new CompletableFuture<>();

    public void green() {
        synchronized (lock) {
            green.complete(null);
        }
    }

    public void red() {
        synchronized (lock) {
            if (green.isDone()) {
                green = new CompletableFuture<>();
            }
        }
    }

    public void awaitGreen() throws InterruptedException {
        CompletableFuture<Void> seen;
        do {
            seen = green;
            try {
                seen.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        } while (seen != green);
    }
}
