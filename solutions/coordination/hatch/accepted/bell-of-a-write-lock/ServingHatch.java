package coordination.hatch;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** A bell made of a fair write lock and its condition; it takes from a concurrent queue, under its lock. */
public class ServingHatch {
    private static final class Bell {
        private final Lock lock = new ReentrantReadWriteLock(true).writeLock();
        private final Condition rung = lock.newCondition();

        void ring() {
            lock.lock();
            try {
                rung.signal();
            } finally {
                lock.unlock();
            }
        }

        <T> T firstOf(Queue<T> queue) throws InterruptedException {
            lock.lockInterruptibly();
            try {
                for (;;) {
                    T item = queue.poll();
                    if (item != null) {
                        return item;
                    }
                    rung.await();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    private final Queue<String> dishes = new ConcurrentLinkedQueue<>();
    private final Bell bell = new Bell();

    public void serve(String dish) {
        dishes.add(dish);
        bell.ring();
    }

    public String take() throws InterruptedException {
        return bell.firstOf(dishes);
    }
}
