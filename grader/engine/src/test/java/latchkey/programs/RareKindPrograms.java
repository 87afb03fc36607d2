package latchkey.programs;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicStampedReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Parking by hand, long counters, stamps, and executors that begin later. */
public final class RareKindPrograms {

    private RareKindPrograms() {}

    /** A one-shot signal made of a flag and a permit. */
    private static final class Bell {
        private volatile boolean rung;
        private volatile @Nullable Thread waiter;

        void ring() {
            rung = true;
            LockSupport.unpark(waiter);
        }
    }

    @Right("park.looksAgain.ok")
    public static void parks_until_the_bell_has_rung() throws Exception {
        Bell bell = new Bell();
        Together.run(
                () -> {
                    bell.waiter = Thread.currentThread();
                    while (!bell.rung) {
                        LockSupport.park(bell);
                    }
                    Together.check(bell.rung, "went on without the bell");
                },
                bell::ring);
    }

    @Wrong("park.leftoverPermit.bad")
    public static void parks_once_with_a_permit_left_over() throws Exception {
        Bell bell = new Bell();
        Together.run(
                () -> {
                    LockSupport.unpark(Thread.currentThread());
                    bell.waiter = Thread.currentThread();
                    if (!bell.rung) {
                        LockSupport.park(bell);
                    }
                    Together.check(bell.rung, "went on without the bell");
                },
                bell::ring);
    }

    /** Wrong only because a park may return for no reason: the bell is the only one to unpark. */
    @Wrong("park.once.bad")
    public static void parks_once_for_the_only_bell() throws Exception {
        Bell bell = new Bell();
        Together.run(
                () -> {
                    bell.waiter = Thread.currentThread();
                    if (!bell.rung) {
                        LockSupport.parkNanos(bell, TimeUnit.HOURS.toNanos(1));
                    }
                    Together.check(bell.rung, "went on without the bell");
                },
                bell::ring);
    }

    @Wrong("park.nobodyToUnpark.bad")
    public static void looks_before_it_says_who_waits() throws Exception {
        Bell bell = new Bell();
        Together.run(
                () -> {
                    if (!bell.rung) {
                        bell.waiter = Thread.currentThread();
                        LockSupport.park(bell);
                    }
                },
                bell::ring);
    }

    @Right("atomicLong.add.ok")
    public static void adds_to_a_long() throws Exception {
        AtomicLong sum = new AtomicLong();
        Together.run(() -> sum.addAndGet(3), () -> sum.addAndGet(4));
        Together.check(sum.get() == 7, "lost one");
    }

    @Wrong("atomicLong.getSet.bad")
    public static void gets_a_long_and_sets_it() throws Exception {
        AtomicLong sum = new AtomicLong();
        Together.run(() -> sum.set(sum.get() + 3), () -> sum.set(sum.get() + 4));
        Together.check(sum.get() == 7, "lost one");
    }

    @Wrong("aba.stampReadLater.bad")
    public static void reads_the_stamp_after_the_value() throws Exception {
        AtomicStampedReference<Integer> slot = new AtomicStampedReference<>(1, 0);
        Together.Body increment = () -> {
            boolean done = false;
            while (!done) {
                Integer value = slot.getReference();
                int stamp = slot.getStamp();
                done = slot.compareAndSet(slot.getReference(), value + 1, stamp, stamp + 1);
            }
        };
        Together.run(increment, increment);
        Together.check(slot.getReference() == 3, "lost one");
    }

    @Wrong("delayed.notAwaited.bad")
    public static void does_not_wait_for_what_begins_later() throws Exception {
        AtomicInteger done = new AtomicInteger();
        Executor later = CompletableFuture.delayedExecutor(10, TimeUnit.MILLISECONDS);
        CompletableFuture<Void> all = CompletableFuture.runAsync(done::incrementAndGet, later);
        Together.check(done.get() == 1 || all.isCancelled(), "read too early");
    }
}
