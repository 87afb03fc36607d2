package coordination.buffer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** Right, but those who wait are parked and unparked by hand. */
public class BoundedBuffer<T> {
    private final Deque<T> items = new ArrayDeque<>();
    private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
    private final int capacity;

    public BoundedBuffer(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("room for at least one: " + capacity);
        }
        this.capacity = capacity;
    }

    public void put(T item) throws InterruptedException {
        waiting.add(Thread.currentThread());
        try {
            while (!offer(item)) {
                park();
            }
        } finally {
            waiting.remove(Thread.currentThread());
            waiting.forEach(LockSupport::unpark);
        }
    }

    public T take() throws InterruptedException {
        waiting.add(Thread.currentThread());
        try {
            T item = poll();
            while (item == null) {
                park();
                item = poll();
            }
            return item;
        } finally {
            waiting.remove(Thread.currentThread());
            waiting.forEach(LockSupport::unpark);
        }
    }

    private void park() throws InterruptedException {
        LockSupport.park(this);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private synchronized boolean offer(T item) {
        return items.size() < capacity && items.add(item);
    }

    private synchronized T poll() {
        return items.poll();
    }

    public synchronized int size() {
        return items.size();
    }
}
