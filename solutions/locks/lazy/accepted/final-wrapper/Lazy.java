package locks.lazy;

import java.util.function.Supplier;

/** Double-checked without volatile: the wrapper's final field publishes the value, and the reference is read only once. */
public class Lazy<T> {
    private static final class Wrapper<T> {
        final T value;

        Wrapper(T value) {
            this.value = value;
        }
    }

    private final Supplier<? extends T> supplier;
    private Wrapper<T> wrapper;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        Wrapper<T> seen = wrapper;
        if (seen == null) {
            synchronized (this) {
                seen = wrapper;
                if (seen == null) {
                    seen = new Wrapper<>(supplier.get());
                    wrapper = seen;
                }
            }
        }
        return seen.value;
    }
}
