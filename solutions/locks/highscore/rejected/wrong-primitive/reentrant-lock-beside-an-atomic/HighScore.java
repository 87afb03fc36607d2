package locks.highscore;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** The atomic would do alone; the lock around it makes them wait. */
public class HighScore {
    private final Lock lock = new ReentrantLock();
    private final AtomicInteger best = new AtomicInteger();

    public void submit(int score) {
        lock.lock();
        try {
            if (score > best.get()) {
                best.set(score);
            }
        } finally {
            lock.unlock();
        }
    }

    public int best() {
        return best.get();
    }
}
