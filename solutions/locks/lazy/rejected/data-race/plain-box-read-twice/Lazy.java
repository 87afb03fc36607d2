package locks.lazy;

import java.util.function.Supplier;

/** An immutable box in a plain field that is read twice: the second look may see less than the first. */
public class Lazy<T> {
    private record Box<V>(V value) {
    }

    private final Supplier<? extends T> supplier;
    private Box<T> box;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        if (box == null) {
            synchronized (this) {
                if (box == null) {
                    box = new Box<>(supplier.get());
                }
            }
        }
        return box.value();
    }
}
