package coordination.buffer;

import java.util.ArrayList;
import java.util.List;

/** The contents are an immutable list, replaced under the monitor and looked at by size() without it. */
public class BoundedBuffer<T> {
    private record Contents<T>(List<T> items) {
        Contents<T> with(T item) {
            List<T> more = new ArrayList<>(items);
            more.add(item);
            return new Contents<>(List.copyOf(more));
        }

        Contents<T> withoutFirst() {
            return new Contents<>(List.copyOf(items.subList(1, items.size())));
        }
    }

    private final int capacity;
    private final Object bench = new Object();
    private volatile Contents<T> contents = new Contents<>(List.of());

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        synchronized (bench) {
            while (size() == capacity) {
                bench.wait();
            }
            contents = contents.with(item);
            bench.notifyAll();
        }
    }

    public T take() throws InterruptedException {
        synchronized (bench) {
            while (size() == 0) {
                bench.wait();
            }
            T item = contents.items().get(0);
            contents = contents.withoutFirst();
            bench.notifyAll();
            return item;
        }
    }

    public int size() {
        return contents.items().size();
    }
}
