package latchkey.weave;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import latchkey.schedule.Parking;
import latchkey.schedule.Strand;
import latchkey.schedule.Strands;

/**
 * Where woven classes arrive with what they ask of threads, of the clock, and of the console, which stays silent: a run is
 * repeated too often to be heard.
 *
 * <p>Public because woven classes call it; nobody else should.
 */
public final class WovenThreads {
    private static final PrintStream SILENT = new PrintStream(OutputStream.nullOutputStream(), false);

    private WovenThreads() {}

    public static void join(Thread thread) throws InterruptedException {
        join(thread, 0);
    }

    public static void join(Thread thread, long millis, int nanos) throws InterruptedException {
        join(thread, nanos > 0 ? millis + 1 : millis);
    }

    public static void join(Thread thread, long millis) throws InterruptedException {
        Strand target = Strands.of(thread);
        Strand strand = target == null ? null : Strands.enter();
        if (strand == null || target == null || millis < 0) {
            thread.join(millis);
            return;
        }
        try {
            strand.scheduler().point(strand);
            Parking.join(strand, target, millis == 0 ? -1 : TimeUnit.MILLISECONDS.toNanos(millis));
        } finally {
            Strands.leave(strand);
        }
    }

    public static boolean join(Thread thread, Duration time) throws InterruptedException {
        Strand target = Strands.of(thread);
        Strand strand = target == null ? null : Strands.enter();
        if (strand == null || target == null) {
            return thread.join(time);
        }
        try {
            strand.scheduler().point(strand);
            return Parking.join(strand, target, Math.max(0, TimeUnit.NANOSECONDS.convert(time)));
        } finally {
            Strands.leave(strand);
        }
    }

    public static boolean isAlive(Thread thread) {
        Strand target = Strands.of(thread);
        Strand strand = target == null ? null : Strands.enter();
        if (strand == null || target == null) {
            return thread.isAlive();
        }
        try {
            return Parking.looksAlive(strand, target);
        } finally {
            Strands.leave(strand);
        }
    }

    public static Thread.State getState(Thread thread) {
        Strand target = Strands.of(thread);
        Strand strand = target == null ? null : Strands.enter();
        if (strand == null || target == null) {
            return thread.getState();
        }
        try {
            Parking.looksAlive(strand, target);
            return target.ended()
                    ? Thread.State.TERMINATED
                    : target.waitingFor() == null ? Thread.State.RUNNABLE : Thread.State.WAITING;
        } finally {
            Strands.leave(strand);
        }
    }

    public static void sleep(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }

    public static void sleep(long millis, int nanos) throws InterruptedException {
        Thread.sleep(millis, nanos);
    }

    public static void sleep(Duration duration) throws InterruptedException {
        Thread.sleep(duration);
    }

    @SuppressWarnings("NamedLikeContextualKeyword") // woven code calls it by the name of what it stands for
    public static void yield() {
        idle(false);
    }

    public static void onSpinWait() {
        idle(true);
    }

    @SuppressWarnings("ThreadPriorityCheck") // the learner's code yields
    private static void idle(boolean spins) {
        Strand strand = Strands.enter();
        if (strand == null) {
            if (spins) {
                Thread.onSpinWait();
            } else {
                Thread.yield();
            }
            return;
        }
        try {
            strand.scheduler().idle(strand);
        } finally {
            Strands.leave(strand);
        }
    }

    public static long nanoTime() {
        Strand strand = Strands.enter();
        if (strand == null) {
            return System.nanoTime();
        }
        try {
            strand.scheduler().point(strand);
            Parking.looksAtClock(strand);
            return Parking.nanoTime(strand);
        } finally {
            Strands.leave(strand);
        }
    }

    public static long currentTimeMillis() {
        Strand strand = Strands.enter();
        if (strand == null) {
            return System.currentTimeMillis();
        }
        try {
            strand.scheduler().point(strand);
            Parking.looksAtClock(strand);
            return Parking.currentTimeMillis(strand);
        } finally {
            Strands.leave(strand);
        }
    }

    /** {@code Math.random()}, whose numbers go on from run to run. */
    public static double random() {
        Strand strand = Strands.current();
        return strand == null ? Math.random() : new Random(Parking.random(strand)).nextDouble();
    }

    public static int availableProcessors(Runtime runtime) {
        return Strands.current() == null ? runtime.availableProcessors() : JdkHandler.PROCESSORS;
    }

    // heard

    public static PrintStream out() {
        return Strands.current() == null ? System.out : SILENT;
    }

    public static PrintStream err() {
        return Strands.current() == null ? System.err : SILENT;
    }

    public static void printStackTrace(Throwable thrown) {
        if (Strands.current() == null) {
            thrown.printStackTrace();
        }
    }
}
