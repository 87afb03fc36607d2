package latchkey.programs;

import java.time.Instant;
import java.util.Date;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The ways to wait at a condition, and the ways to signal it. */
public final class ConditionWaitPrograms {

    private ConditionWaitPrograms() {}

    @Right("cond.awaitNanos.ok")
    public static void await_nanos_for_what_is_left_of_the_time() throws Exception {
        awaitTheParcel(true);
    }

    @Wrong("cond.awaitNanosOnce.bad")
    public static void await_nanos_once_while_other_news_are_signalled_too() throws Exception {
        awaitTheParcel(false);
    }

    private static void awaitTheParcel(boolean loops) throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Condition news = lock.newCondition();
        boolean[] letter = new boolean[1];
        boolean[] parcel = new boolean[1];
        Together.run(
                () -> {
                    lock.lock();
                    try {
                        long left = TimeUnit.SECONDS.toNanos(1);
                        do {
                            if (!parcel[0]) {
                                left = news.awaitNanos(left);
                            }
                        } while (loops && !parcel[0] && left > 0);
                        Together.check(parcel[0] || left <= 0, "no parcel although there is time left");
                    } finally {
                        lock.unlock();
                    }
                },
                () -> deliver(lock, news, letter),
                () -> deliver(lock, news, parcel));
    }

    private static void deliver(ReentrantLock lock, Condition news, boolean[] what) {
        lock.lock();
        try {
            what[0] = true;
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Right("cond.awaitUntil.ok")
    public static void await_until_a_deadline_with_a_last_look() throws Exception {
        deliverOrCancel(true);
    }

    @Wrong("cond.awaitUntilLate.bad")
    public static void await_until_a_deadline_without_a_last_look() throws Exception {
        deliverOrCancel(false);
    }

    private static void deliverOrCancel(boolean looksAgain) throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Condition news = lock.newCondition();
        boolean[] delivered = new boolean[1];
        boolean[] cancelled = new boolean[1];
        Together.run(
                () -> {
                    Date deadline = Date.from(Instant.now().plusMillis(20));
                    lock.lock();
                    try {
                        boolean inTime = true;
                        while (!delivered[0] && inTime) {
                            inTime = news.awaitUntil(deadline);
                        }
                        cancelled[0] = looksAgain ? !delivered[0] : !inTime;
                    } finally {
                        lock.unlock();
                    }
                },
                () -> {
                    Thread.sleep(20); // the way takes about as long as the other is ready to wait
                    lock.lock();
                    try {
                        if (!cancelled[0]) {
                            delivered[0] = true;
                            news.signal();
                        }
                    } finally {
                        lock.unlock();
                    }
                });
        Together.check(delivered[0] != cancelled[0], "delivered " + delivered[0] + ", cancelled " + cancelled[0]);
    }

    @Right("cond.uninterruptiblyWhile.ok")
    public static void await_uninterruptibly_in_a_loop() throws Exception {
        awaitUninterruptibly(true);
    }

    /** Wrong only because of spurious wake-ups. */
    @Wrong("cond.uninterruptiblyIf.bad")
    public static void await_uninterruptibly_without_a_loop() throws Exception {
        awaitUninterruptibly(false);
    }

    @SuppressWarnings("WaitNotInLoop")
    private static void awaitUninterruptibly(boolean looksAgain) throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Condition condition = lock.newCondition();
        boolean[] ready = new boolean[1];
        Together.run(
                () -> {
                    lock.lock();
                    try {
                        if (!ready[0]) {
                            condition.awaitUninterruptibly();
                        }
                        while (looksAgain && !ready[0]) {
                            condition.awaitUninterruptibly();
                        }
                        Together.check(ready[0], "went on before it was ready");
                    } finally {
                        lock.unlock();
                    }
                },
                () -> {
                    lock.lock();
                    try {
                        ready[0] = true;
                        condition.signal();
                    } finally {
                        lock.unlock();
                    }
                });
    }

    @Right("cond.uninterruptibly.ok")
    public static void await_uninterruptibly_that_keeps_the_interrupt_for_later() throws Exception {
        interruptThenSignal(false);
    }

    @Wrong("cond.interruptedGoesOn.bad")
    public static void await_that_goes_on_when_interrupted() throws Exception {
        interruptThenSignal(true);
    }

    private static void interruptThenSignal(boolean interruptibly) throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Condition condition = lock.newCondition();
        int[] value = new int[1];
        FutureTask<Integer> waiting = new FutureTask<>(() -> {
            lock.lock();
            try {
                while (value[0] == 0) {
                    if (interruptibly) {
                        condition.await();
                    } else {
                        condition.awaitUninterruptibly();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                lock.unlock();
            }
            Together.check(Thread.interrupted(), "the interrupt got lost");
            lock.lock();
            try {
                return value[0];
            } finally {
                lock.unlock();
            }
        });
        Thread thread = new Thread(waiting);
        thread.start();
        thread.interrupt();
        lock.lock();
        try {
            value[0] = 5;
            condition.signal();
        } finally {
            lock.unlock();
        }
        Together.checkEqual(5, waiting.get());
    }

    @Right("cond.kindsApart.ok")
    public static void signals_to_two_kinds_of_waiters_at_two_conditions() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        awaitOneAndTwo(lock, lock.newCondition(), lock.newCondition());
    }

    @Wrong("cond.kindsTogether.bad")
    public static void signals_to_two_kinds_of_waiters_at_one_condition() throws Exception {
        ReentrantLock lock = new ReentrantLock();
        Condition both = lock.newCondition();
        awaitOneAndTwo(lock, both, both);
    }

    private static void awaitOneAndTwo(ReentrantLock lock, Condition one, Condition two) throws Exception {
        int[] value = new int[1];
        Together.run(() -> awaitValue(lock, one, value, 1), () -> awaitValue(lock, two, value, 2), () -> {
            for (Condition reached : new Condition[] {one, two}) {
                lock.lock();
                try {
                    value[0]++;
                    reached.signal();
                } finally {
                    lock.unlock();
                }
            }
        });
    }

    private static void awaitValue(ReentrantLock lock, Condition reached, int[] value, int atLeast)
            throws InterruptedException {
        lock.lock();
        try {
            while (value[0] < atLeast) {
                reached.await();
            }
        } finally {
            lock.unlock();
        }
    }
}
