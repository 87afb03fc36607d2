package locks.counter;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A fair lock behind the Lock interface, taken again by the small methods that do the reading and the writing. */
public class Counter {
    private final Lock turn = new ReentrantLock(true);
    private final Runnable contextSwitch;
    private int total = 0;

    public Counter(Runnable contextSwitch) {
        this.contextSwitch = contextSwitch;
    }

    public void increment() {
        turn.lock();
        try {
            int before = value();
            contextSwitch.run();
            store(before + 1);
        } finally {
            turn.unlock();
        }
    }

    public int value() {
        turn.lock();
        try {
            return total;
        } finally {
            turn.unlock();
        }
    }

    private void store(int newTotal) {
        turn.lock();
        try {
            total = newTotal;
        } finally {
            turn.unlock();
        }
    }
}
