package locks.lazy;

import java.util.function.Supplier;

/** A final field in a wrapper, but the plain reference is read twice, and the second read may see null again. */
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
        if (wrapper == null) {
            synchronized (this) {
                if (wrapper == null) {
                    wrapper = new Wrapper<>(supplier.get());
                }
            }
        }
        return wrapper.value;
    }
}
