package latchkey.programs;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** Locks that are waited for only so long. */
public final class TryLockPrograms {

    private TryLockPrograms() {}

    @Right("prim.tryLockTimed")
    public static void timed_try_lock_that_waits_long_enough() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        int[] count = new int[1];
        Together.Body body = () -> {
            if (lock.tryLock(5, TimeUnit.SECONDS)) {
                try {
                    count[0]++;
                } finally {
                    lock.unlock();
                }
            } else {
                Together.check(false, "timed out");
            }
        };
        Together.run(body, body);
        Together.check(count[0] == 2, "an increment was lost");
    }

    @Right("tryLock.timeout.ok")
    public static void timed_try_lock_that_gives_up() throws Exception {
        int count = incrementWhileTheLockIsHeld(false);
        Together.check(count >= 1 && count <= 2, "count " + count);
    }

    @Wrong("tryLock.ignored.bad")
    public static void timed_try_lock_whose_result_is_ignored() throws Exception {
        incrementWhileTheLockIsHeld(true);
    }

    private static int incrementWhileTheLockIsHeld(boolean ignoresTheResult) throws Exception {
        ReentrantLock lock = new ReentrantLock();
        int[] count = new int[1];
        Runnable trying = () -> {
            try {
                boolean locked = lock.tryLock(1, TimeUnit.SECONDS);
                if (locked || ignoresTheResult) {
                    try {
                        count[0]++;
                    } finally {
                        if (locked) {
                            lock.unlock();
                        }
                    }
                }
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            }
        };
        CountDownLatch never = new CountDownLatch(1);
        Thread holder = new Thread(() -> {
            lock.lock();
            try {
                never.await(3, TimeUnit.SECONDS);
                count[0]++;
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            } finally {
                lock.unlock();
            }
        });
        Thread trier = new Thread(trying);
        holder.start();
        trier.start();
        holder.join();
        trier.join();
        return count[0];
    }

    @Right("tryLock.bothOrder.ok")
    public static void timed_try_locks_in_opposite_orders_that_back_off() throws Exception {
        ReentrantLock a = new ReentrantLock();
        ReentrantLock b = new ReentrantLock();
        AtomicInteger done = new AtomicInteger();
        class LockingBoth implements Runnable {
            final ReentrantLock first;
            final ReentrantLock second;

            LockingBoth(ReentrantLock first, ReentrantLock second) {
                this.first = first;
                this.second = second;
            }

            @Override
            public void run() {
                try {
                    while (!tryBoth()) {
                        Thread.sleep(10);
                    }
                } catch (InterruptedException e) {
                    // nobody interrupts this thread
                }
            }

            private boolean tryBoth() throws InterruptedException {
                if (first.tryLock(50, TimeUnit.MILLISECONDS)) {
                    try {
                        if (second.tryLock(50, TimeUnit.MILLISECONDS)) {
                            try {
                                done.incrementAndGet();
                                return true;
                            } finally {
                                second.unlock();
                            }
                        }
                    } finally {
                        first.unlock();
                    }
                }
                return false;
            }
        }
        Thread one = new Thread(new LockingBoth(a, b));
        Thread other = new Thread(new LockingBoth(b, a));
        one.start();
        other.start();
        one.join();
        other.join();
        Together.checkEqual(true, done.get() == 2);
    }
}
