package latchkey.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Locks whose waiters are overtaken, or interrupted. */
public final class FairLockPrograms {

    private FairLockPrograms() {}

    @Right("fairLock.timedTry.ok")
    public static void fair_lock_with_a_timed_try_behind_a_queued_thread() throws Exception {
        tryBehindAQueuedThread(false);
    }

    @Wrong("fairLock.untimedTry.bad")
    public static void fair_lock_with_an_untimed_try_that_overtakes_a_queued_thread() throws Exception {
        tryBehindAQueuedThread(true);
    }

    private static void tryBehindAQueuedThread(boolean untimed) throws Exception {
        ReentrantLock lock = new ReentrantLock(true);
        List<String> order = new ArrayList<>();
        Thread queued = new Thread(() -> {
            lock.lock();
            try {
                order.add("queued");
            } finally {
                lock.unlock();
            }
        });
        Thread trying = new Thread(() -> {
            try {
                if (untimed ? lock.tryLock() : lock.tryLock(0, TimeUnit.SECONDS)) {
                    try {
                        order.add("trying");
                    } finally {
                        lock.unlock();
                    }
                }
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            }
        });
        lock.lock();
        try {
            queued.start();
            while (!lock.hasQueuedThread(queued)) {
                Thread.onSpinWait();
            }
            trying.start();
        } finally {
            lock.unlock();
        }
        queued.join();
        trying.join();
        Together.checkEqual("queued", order.get(0));
    }

    @Right("lock.interruptibly.ok")
    public static void interruptible_lock_that_is_unlocked_only_when_it_was_locked() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        int[] count = new int[1];
        boolean counted = interruptAtTheLock(lock, () -> {
            try {
                lock.lockInterruptibly();
            } catch (InterruptedException e) {
                return false;
            }
            try {
                count[0]++;
                return true;
            } finally {
                lock.unlock();
            }
        });
        Together.checkEqual(counted ? 1 : 0, count[0]);
    }

    @Wrong("lock.interruptiblyInTry.bad")
    public static void interruptible_lock_that_is_unlocked_even_when_interrupted() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        int[] count = new int[1];
        boolean counted = interruptAtTheLock(lock, () -> {
            try {
                lock.lockInterruptibly();
                count[0]++;
                return true;
            } catch (InterruptedException e) {
                return false;
            } finally {
                lock.unlock();
            }
        });
        Together.checkEqual(counted ? 1 : 0, count[0]);
    }

    private static boolean interruptAtTheLock(ReentrantLock lock, Callable<Boolean> locking) throws Exception {
        FutureTask<Boolean> task = new FutureTask<>(locking);
        Thread thread = new Thread(task);
        lock.lock();
        try {
            thread.start();
        } finally {
            lock.unlock();
        }
        thread.interrupt();
        thread.join();
        return task.get();
    }
}
