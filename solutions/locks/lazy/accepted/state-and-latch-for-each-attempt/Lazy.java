package locks.lazy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/** A state for each attempt, with a latch; who is interrupted leaves with an exception and the flag. */
public class Lazy<T> {
    private sealed interface State<T> {
    }

    private record Untouched<T>() implements State<T> {
    }

    private record Underway<T>(CountDownLatch over) implements State<T> {
    }

    private record Made<T>(T value) implements State<T> {
    }

    private final Supplier<? extends T> supplier;
    private final AtomicReference<State<T>> state = new AtomicReference<>(new Untouched<>());

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        while (true) {
            switch (state.get()) {
                case Made<T> made -> {
                    return made.value();
                }
                case Underway<T> other -> await(other.over());
                case Untouched<T> seen -> {
                    Underway<T> mine = new Underway<>(new CountDownLatch(1));
                    if (state.compareAndSet(seen, mine)) {
                        return make(mine);
                    }
                }
            }
        }
    }

    private T make(Underway<T> mine) {
        State<T> next = new Untouched<>();
        try {
            T value = supplier.get();
            next = new Made<>(value);
            return value;
        } finally {
            state.set(next);
            mine.over().countDown();
        }
    }

    private static void await(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            CancellationException left = new CancellationException("interrupted while waiting");
            left.initCause(e);
            throw left;
        }
    }
}
