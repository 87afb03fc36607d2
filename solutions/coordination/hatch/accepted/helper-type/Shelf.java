package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;

/** A shelf of any length: whoever gets waits until something lies on it. */
final class Shelf<T> {
    private final Deque<T> things = new ArrayDeque<>();

    synchronized void put(T thing) {
        things.addLast(thing);
        notifyAll();
    }

    synchronized T get() throws InterruptedException {
        while (things.isEmpty()) {
            wait(500);
        }
        return things.removeFirst();
    }
}
