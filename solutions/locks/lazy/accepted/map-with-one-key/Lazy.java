package locks.lazy;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** A concurrent map with a single key, and the value in a record for the sake of null. */
public class Lazy<T> {
    private enum Table {
        ONLY
    }

    private record Sheet<V>(V value) {
    }

    private final ConcurrentMap<Table, Sheet<T>> sheets = new ConcurrentHashMap<>(1);
    private final Supplier<? extends T> supplier;

    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    public T get() {
        return sheets.computeIfAbsent(Table.ONLY, table -> new Sheet<>(supplier.get())).value();
    }
}
