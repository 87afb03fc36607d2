package latchkey.programs;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Conditions that are waited for only so long. */
public final class ConditionPrograms {

    private ConditionPrograms() {}

    @Right("cond.timeout.ok")
    public static void timed_wait_for_a_flag_set_under_the_lock() throws Exception {
        Together.checkEqual("ok", waitForTheFlag(true));
    }

    @Wrong("cond.noLockNoSignal.bad")
    public static void timed_wait_for_a_flag_set_without_lock_or_signal() throws Exception {
        Together.checkEqual("ok", waitForTheFlag(false));
    }

    private static String waitForTheFlag(boolean locksAndSignals) throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Condition changed = lock.newCondition();
        boolean[] flag = new boolean[1];
        String[] result = {"-"};
        Thread waiter = new Thread(() -> {
            lock.lock();
            try {
                long remaining = TimeUnit.SECONDS.toNanos(5);
                while (!flag[0]) {
                    if (remaining <= 0) {
                        result[0] = "timeout";
                        return;
                    }
                    remaining = changed.awaitNanos(remaining);
                }
                result[0] = "ok";
            } catch (InterruptedException e) {
                // nobody interrupts this thread
            } finally {
                lock.unlock();
            }
        });
        Thread setter = new Thread(() -> {
            if (!locksAndSignals) {
                flag[0] = true;
                return;
            }
            lock.lock();
            try {
                flag[0] = true;
                changed.signal();
            } finally {
                lock.unlock();
            }
        });
        waiter.start();
        setter.start();
        waiter.join();
        setter.join();
        return result[0];
    }

    @Right("cond.noSignal.ok")
    public static void timed_wait_that_nobody_signals() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Condition never = lock.newCondition();
        lock.lock();
        try {
            long left = TimeUnit.SECONDS.toNanos(3);
            while (left > 0) {
                left = never.awaitNanos(left);
            }
            Together.check(left > -TimeUnit.SECONDS.toNanos(1), "overslept by " + -left + " ns");
        } finally {
            lock.unlock();
        }
    }
}
