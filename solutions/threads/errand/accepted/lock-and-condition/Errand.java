package threads.errand;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Accepted: the task is its own waiting room, with a lock, a condition and a guarded flag. */
public class Errand {
    public void run(Runnable errand, Runnable meanwhile) throws InterruptedException {
        Task task = new Task(errand);
        Thread.ofPlatform().name("errand").start(task);
        meanwhile.run();
        task.awaitEnd();
    }

    private static final class Task implements Runnable {
        private final Lock lock = new ReentrantLock();
        private final Condition changed = lock.newCondition();
        private final Runnable errand;
        private boolean ended;

        Task(Runnable errand) {
            this.errand = errand;
        }

        @Override
        public void run() {
            try {
                errand.run();
            } finally {
                lock.lock();
                try {
                    ended = true;
                    changed.signalAll();
                } finally {
                    lock.unlock();
                }
            }
        }

        void awaitEnd() throws InterruptedException {
            lock.lockInterruptibly();
            try {
                while (!ended) {
                    changed.await();
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
