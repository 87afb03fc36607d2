package latchkey.schedule;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * A thread of the engine's own that plays one thread of a scenario after the other: to start a real one costs more than
 * all the rest of a schedule.
 *
 * <p>To the code that it runs it is a new thread. It carries nothing over (name, thread locals, interrupt, context class
 * loader), plays at most one part in each run, and what it plays is asked for its end by way of the {@link Strand}. Threads
 * that the learner's code starts are never lent.
 */
final class LentThread {
    private static final long IDLE_NANOS = 1_000_000_000L;

    private static final Deque<LentThread> USERS = new ConcurrentLinkedDeque<>();
    private static final Deque<LentThread> DAEMONS = new ConcurrentLinkedDeque<>();

    private final Thread thread;
    private final Deque<LentThread> home;

    /** What to do; set by whoever has taken the thread out of its home, reset by the thread itself before it begins. */
    private volatile @Nullable Runnable work;

    private LentThread(boolean daemon) {
        home = daemon ? DAEMONS : USERS;
        thread = new Thread(null, this::serve, "idle", 0, false);
        thread.setDaemon(daemon);
    }

    /** An idle thread, or a new one; it is nobody else's until it is given back. */
    @SuppressWarnings("ThreadPriorityCheck") // a new thread has the priority of the one that makes it
    static LentThread take(String name, boolean daemon) {
        LentThread idle = (daemon ? DAEMONS : USERS).pollFirst();
        LentThread taken = idle == null ? new LentThread(daemon) : idle;
        taken.thread.setName(name);
        taken.thread.setPriority(Thread.currentThread().getPriority());
        taken.thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
        taken.thread.setUncaughtExceptionHandler(null);
        if (idle == null) {
            taken.thread.start();
        }
        return taken;
    }

    Thread thread() {
        return thread;
    }

    /** Lets it do this, once. */
    void start(Runnable work) {
        this.work = work;
        LockSupport.unpark(thread);
    }

    /** Whoever took it needs it no longer: what it was given to do has ended, or is about to. */
    void giveBack() {
        home.addFirst(this);
    }

    private void serve() {
        long idleSince = System.nanoTime();
        while (true) {
            Runnable given = work;
            Thread.interrupted();
            if (given == null) {
                if (System.nanoTime() - idleSince > IDLE_NANOS && home.remove(this)) {
                    return;
                }
                LockSupport.parkNanos(this, IDLE_NANOS);
                continue;
            }
            work = null;
            Runs.threadKey().forget();
            given.run();
            idleSince = System.nanoTime();
        }
    }
}
