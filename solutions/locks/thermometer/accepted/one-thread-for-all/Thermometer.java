package locks.thermometer;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A thread of its own does everything, one thing after the other; the others hand it in and wait. */
public class Thermometer {
    public record Range(double low, double high) {}

    private final ExecutorService keeper = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "keeper");
        thread.setDaemon(true);
        return thread;
    });
    private boolean used;
    private double low;
    private double high;

    public void record(double celsius) {
        CompletableFuture.runAsync(() -> takeDown(celsius), keeper).join();
    }

    private void takeDown(double celsius) {
        if (!used) {
            low = celsius;
            high = celsius;
            used = true;
        } else {
            low = Math.min(low, celsius);
            high = Math.max(high, celsius);
        }
    }

    public Range range() {
        return CompletableFuture.supplyAsync(this::ends, keeper)
                .join()
                .orElseThrow(() -> new IllegalStateException("no reading yet"));
    }

    private Optional<Range> ends() {
        return used ? Optional.of(new Range(low, high)) : Optional.empty();
    }
}
