package latchkey.weave;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import latchkey.schedule.JdkActs;
import latchkey.schedule.Parking;
import latchkey.schedule.Scheduler;
import latchkey.schedule.Strand;
import latchkey.schedule.Strands;
import latchkey.weave.boot.Handler;
import org.jspecify.annotations.Nullable;

/**
 * Answers the hooks in the JDK. Does nothing for threads that are not under control or are inside the engine.
 *
 * <p>Its class file is renamed when it is installed, to implement the interface as java.base knows it; so it has no inner
 * classes and no lambdas.
 */
public final class JdkHandler implements Handler {
    /** As many processors as the judging JVMs are given; the same schedule on any machine needs the same number. */
    public static final int PROCESSORS = 4;

    private final Strangers strangers = new Strangers();

    private final Map<Scheduler, Object> commonPools = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<Scheduler, Object> delayers = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public boolean park(@Nullable Object blocker, long nanos) {
        Strand strand = Strands.enter();
        if (strand == null) {
            return false;
        }
        try {
            Parking.park(strand, blocker, nanos);
            return true;
        } finally {
            Strands.leave(strand);
        }
    }

    @Override
    public boolean unpark(Thread thread) {
        Strand target = Strands.of(thread);
        Strand strand = Strands.current();
        if (target == null) {
            if (strand != null && !strand.insideEngine() && !Strangers.carries(thread)) {
                JdkActs.asksOutside(strand);
            }
            return false;
        }
        if (target.wokenByEngine()) {
            return false;
        }
        if (strand == null) {
            if (!target.ended()) {
                Parking.unparkFromOutside(target);
            }
            return false;
        }
        if (strand.insideEngine() || strand.scheduler() != target.scheduler()) {
            return false;
        }
        Strands.enter();
        try {
            Parking.unpark(target);
            return true;
        } finally {
            Strands.leave(strand);
        }
    }

    @Override
    public boolean sleep(long nanos) throws InterruptedException {
        Strand strand = Strands.enter();
        if (strand == null) {
            return false;
        }
        try {
            Parking.sleep(strand, nanos);
            return true;
        } finally {
            Strands.leave(strand);
        }
    }

    @Override
    public boolean spin() {
        Strand strand = Strands.enter();
        if (strand == null) {
            return false;
        }
        try {
            Parking.spinInJdk(strand);
            return true;
        } finally {
            Strands.leave(strand);
        }
    }

    @Override
    public boolean join(Thread thread, long nanos) throws InterruptedException {
        Strand target = Strands.of(thread);
        Strand strand = target == null ? null : Strands.enter();
        if (strand == null || target == null) {
            return false;
        }
        try {
            Parking.join(strand, target, nanos);
            return true;
        } finally {
            Strands.leave(strand);
        }
    }

    @Override
    public boolean interrupt(Thread thread) {
        Strand target = Strands.of(thread);
        if (target == null || thread == Thread.currentThread()) {
            return false;
        }
        Strand strand = Strands.enter();
        if (strand == null) {
            return false;
        }
        try {
            Parking.interrupt(strand, target);
            return true;
        } finally {
            Strands.leave(strand);
        }
    }

    @Override
    public boolean isInterrupted(Thread thread) {
        Strand target = Strands.of(thread);
        return target != null && Parking.interruptPending(target);
    }

    @Override
    public boolean uncaught(Throwable thrown) {
        Strand strand = Strands.current();
        return strand != null && JdkActs.uncaught(strand, thrown);
    }

    @Override
    public void start(Thread thread) {
        Strand strand = Strands.enter();
        if (strand == null) {
            return;
        }
        try {
            if (Strangers.carries(thread)) {
                return;
            }
            if (strangers.isForeign(thread)) {
                JdkActs.startsForeign(strand, Strangers.serves(thread));
            } else {
                strand.scheduler().started(strand, thread);
            }
        } finally {
            Strands.leave(strand);
        }
    }

    @Override
    public void begin(Thread thread) {
        Strand strand = Strands.of(thread);
        if (strand != null && Thread.currentThread() == thread && !strand.hasBegun() && !strand.insideEngine()) {
            strand.scheduler().begun(strand);
        }
    }

    @Override
    public void ending(Thread thread) {
        Strand strand = Strands.of(thread);
        if (strand != null && !strand.ended()) {
            Strands.endingOnCarrier(strand);
        }
    }

    @Override
    public void end(Thread thread) {
        Strand strand = Strands.of(thread);
        if (strand != null && !strand.ended()) {
            JdkActs.endedOutside(strand);
        }
    }

    @Override
    public long nanoTime() {
        Strand strand = Strands.enter();
        if (strand == null) {
            return System.nanoTime();
        }
        try {
            return Parking.nanoTime(strand);
        } finally {
            Strands.leave(strand);
        }
    }

    @Override
    public long currentTimeMillis() {
        Strand strand = Strands.enter();
        if (strand == null) {
            return System.currentTimeMillis();
        }
        try {
            return Parking.currentTimeMillis(strand);
        } finally {
            Strands.leave(strand);
        }
    }

    @Override
    public long timeOfDay() {
        Strand strand = Strands.enter();
        if (strand == null) {
            return -1;
        }
        try {
            Parking.looksAtClock(strand);
            return Parking.timeOfDay(strand);
        } finally {
            Strands.leave(strand);
        }
    }

    @Override
    public void outside() {
        Strand strand = Strands.current();
        if (strand != null && !strand.insideEngine()) {
            JdkActs.asksOutside(strand);
        }
    }

    @Override
    public void point() {
        Strand strand = Strands.enter();
        if (strand != null) {
            try {
                strand.scheduler().point(strand);
            } finally {
                Strands.leave(strand);
            }
        }
    }

    @Override
    public void acquire(@Nullable Object synchronizer) {
        Strand strand = Strands.enter();
        if (strand != null) {
            try {
                JdkActs.acquire(strand, synchronizer);
            } finally {
                Strands.leave(strand);
            }
        }
    }

    @Override
    public void release(@Nullable Object synchronizer) {
        Strand strand = Strands.enter();
        if (strand != null) {
            try {
                JdkActs.release(strand, synchronizer);
            } finally {
                Strands.leave(strand);
            }
        }
    }

    @Override
    public void linking(int change) {
        Strand strand = Strands.current();
        if (strand != null) {
            JdkActs.linking(strand, change);
        }
    }

    @Override
    public void monitorEnter(@Nullable Object object) {
        Strand strand = object == null ? null : Strands.enter();
        if (strand != null && object != null) {
            try {
                JdkActs.enterInJdk(strand, object);
            } finally {
                Strands.leave(strand);
            }
        }
    }

    @Override
    public void monitorExit(@Nullable Object object) {
        Strand strand = object == null ? null : Strands.enter();
        if (strand != null && object != null) {
            try {
                JdkActs.exitInJdk(strand, object);
            } finally {
                Strands.leave(strand);
            }
        }
    }

    @Override
    public boolean await(Object object, long millis) throws InterruptedException {
        Strand strand = Strands.enter();
        if (strand == null) {
            return false;
        }
        try {
            JdkActs.awaitInJdk(strand, object, millis);
            return true;
        } finally {
            Strands.leave(strand);
        }
    }

    @Override
    public boolean signal(Object object, boolean all) {
        Strand strand = Strands.enter();
        if (strand == null) {
            return false;
        }
        try {
            strand.scheduler().monitors().notify(strand, object, all);
            return true;
        } finally {
            Strands.leave(strand);
        }
    }

    @Override
    public @Nullable Object pool(@Nullable Object pool) {
        Strand strand = Strands.enter();
        if (strand == null || strand.scheduler().isOver()) {
            if (strand != null) {
                Strands.leave(strand);
            }
            return pool;
        }
        try {
            return pool instanceof ScheduledThreadPoolExecutor
                    ? delayer(strand.scheduler())
                    : common(strand.scheduler());
        } finally {
            Strands.leave(strand);
        }
    }

    private Object common(Scheduler scheduler) {
        Object pool = commonPools.get(scheduler);
        if (pool == null) {
            pool = new ForkJoinPool(PROCESSORS - 1);
            commonPools.put(scheduler, pool);
        }
        return pool;
    }

    private Object delayer(Scheduler scheduler) {
        Object pool = delayers.get(scheduler);
        if (pool == null) {
            ScheduledThreadPoolExecutor one = new ScheduledThreadPoolExecutor(1, DaemonThreads.INSTANCE);
            one.setRemoveOnCancelPolicy(true);
            pool = one;
            delayers.put(scheduler, pool);
        }
        return pool;
    }

    @Override
    public int random(int value) {
        Strand strand = Strands.current();
        return strand == null ? value : Parking.random(strand);
    }

    @Override
    public int processors(int real) {
        Strand strand = Strands.current();
        return strand == null || strand.insideEngine() ? real : PROCESSORS;
    }
}
