package locks.lazy;

import java.util.function.Supplier;

/** One volatile field says how to get the value: first by making it under the lock, later by just returning it. */
public class Lazy<T> {
    private volatile Supplier<? extends T> way;

    public Lazy(Supplier<? extends T> supplier) {
        way = new Making(supplier);
    }

    public T get() {
        return way.get();
    }

    private final class Making implements Supplier<T> {
        private final Supplier<? extends T> supplier;

        Making(Supplier<? extends T> supplier) {
            this.supplier = supplier;
        }

        @Override
        public T get() {
            synchronized (Lazy.this) {
                if (way != this) {
                    return way.get();
                }
                T value = supplier.get();
                way = () -> value;
                return value;
            }
        }
    }
}
