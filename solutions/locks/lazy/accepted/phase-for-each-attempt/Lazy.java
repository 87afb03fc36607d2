package locks.lazy;

import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** A Phaser with a phase for each attempt: who finds somebody at work waits for the next phase and looks again. */
public class Lazy<T> {
    private final Supplier<? extends T> supplier;
    private final Phaser attempts = new Phaser(1);
    private final AtomicBoolean busy = new AtomicBoolean();
    private T value;
    private volatile boolean made;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        while (!made) {
            int attempt = attempts.getPhase();
            if (busy.compareAndSet(false, true)) {
                try {
                    if (!made) {
                        value = supplier.get();
                        made = true;
                    }
                } finally {
                    busy.set(false);
                    attempts.arrive();
                }
            } else {
                attempts.awaitAdvance(attempt);
            }
        }
        return value;
    }
}
