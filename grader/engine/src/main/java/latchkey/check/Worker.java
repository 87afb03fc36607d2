package latchkey.check;

import java.util.ArrayList;
import java.util.List;
import latchkey.schedule.Abort;
import latchkey.schedule.CheckActs;
import latchkey.schedule.Strand;
import latchkey.schedule.Strands;
import org.jspecify.annotations.Nullable;

/** A thread of the scenario, with a name that the learner reads in the story. */
public final class Worker {
    private static final String[] NAMES = {"ann", "bob", "cleo", "dan", "eve", "finn", "gwen", "hal"};

    /** Written once, by its own thread. */
    private volatile @Nullable Throwable thrown;

    private final Thread thread;
    private final boolean mayThrow;

    private Worker(String name, Scenario body, boolean mayThrow, boolean daemon) {
        this.mayThrow = mayThrow;
        this.thread = Controlled.here()
                ? Controlled.act(parent -> CheckActs.start(parent, name, daemon, () -> work(body)))
                : startedForReal(() -> work(body), name);
    }

    private static Thread startedForReal(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void work(Scenario body) {
        try {
            body.run();
        } catch (Abort over) {
            throw over;
        } catch (Throwable t) {
            thrown = t;
            if (!mayThrow && Controlled.here()) {
                failWith(t);
            }
        }
    }

    private static void failWith(Throwable thrown) {
        Controlled.act(strand -> {
            CheckActs.fail(strand, thrown);
            return strand;
        });
    }

    /** Starts a thread; an exception that leaves its body breaks the promise. */
    public static Worker start(String name, Scenario body) {
        return new Worker(name, body, false, false);
    }

    /** Starts a thread whose body may end with an exception, which {@link #thrown()} tells. */
    public static Worker attempt(String name, Scenario body) {
        return new Worker(name, body, true, false);
    }

    /** Starts a daemon thread; an exception that leaves its body breaks the promise. */
    public static Worker startDaemon(String name, Scenario body) {
        return new Worker(name, body, false, true);
    }

    /** Starts a thread for each body, named ann, bob and so on, and waits for all of them. */
    public static void together(Scenario... bodies) {
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < bodies.length; i++) {
            String name = i < NAMES.length ? NAMES[i] : "worker-" + (i + 1);
            workers.add(start(name, bodies[i]));
        }
        workers.forEach(Worker::join);
    }

    /** Waits for its end. */
    public void join() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the check's own thread", e);
        }
        if (!mayThrow && thrown != null) {
            throw Sneaky.thrown(thrown);
        }
    }

    /** Interrupts it. */
    public void interrupt() {
        Everybody.mayComeIn();
        thread.interrupt();
    }

    /** Whether its body has come to its end. */
    public boolean ended() {
        Strand strand = Strands.of(thread);
        return strand == null ? !thread.isAlive() : strand.ended();
    }

    /** What ended its body, if it was an exception; null while it runs. */
    public @Nullable Throwable thrown() {
        return thrown;
    }

    /** The thread itself. */
    public Thread thread() {
        return thread;
    }
}
