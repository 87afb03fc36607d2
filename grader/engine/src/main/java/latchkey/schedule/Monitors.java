package latchkey.schedule;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shadows of all monitors of a run.
 *
 * <p>Woven code enters the shadow only. Inside the JDK the real monitor is entered after its shadow, and so is always free.
 */
public final class Monitors {
    private final Scheduler scheduler;
    private final Map<Object, Monitor> monitors = new IdentityHashMap<>();

    Monitors(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Enters a monitor; blocks while another strand owns it. */
    public void enter(Strand strand, Object object) {
        if (scheduler.aborted) {
            return;
        }
        Monitor monitor = monitors.computeIfAbsent(object, k -> new Monitor());
        if (monitor.owner != strand) {
            acquire(strand, object, monitor, 1);
        } else {
            monitor.count++;
        }
    }

    private void acquire(Strand strand, Object object, Monitor monitor, int count) {
        Strand owner = monitor.owner;
        if (owner != null) {
            monitor.entering.add(strand);
            scheduler.block(
                    strand,
                    new Wait.Entry(object, monitor),
                    -1,
                    "waits for the monitor of " + Names.of(object) + ", which " + owner.name + " holds");
            monitor.entering.remove(strand);
        }
        monitor.owner = strand;
        monitor.count = count;
        for (Strand other : monitor.entering) {
            scheduler.makeBlocked(other);
        }
        scheduler.races.acquire(strand.id, monitor);
    }

    /** Leaves a monitor; throws as the JVM does when the strand does not own it. */
    public void exit(Strand strand, Object object) {
        Monitor monitor = monitors.get(object);
        if (monitor == null || monitor.owner != strand) {
            if (scheduler.aborted) {
                return;
            }
            throw new IllegalMonitorStateException("current thread is not owner");
        }
        scheduler.races.release(strand.id, monitor);
        if (--monitor.count == 0) {
            free(monitor);
        }
    }

    /** Whether the strand has left the monitor for good. */
    public boolean holds(Strand strand, Object object) {
        Monitor monitor = monitors.get(object);
        return monitor != null && monitor.owner == strand;
    }

    private void free(Monitor monitor) {
        monitor.owner = null;
        monitor.count = 0;
        for (Strand other : monitor.entering) {
            scheduler.makeReady(other);
            scheduler.progress.make();
        }
    }

    /** {@code Object.wait}; nanos is negative for no limit. */
    public void await(Strand strand, Object object, long nanos) throws InterruptedException {
        scheduler.check(strand);
        Monitor monitor = owned(strand, object);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        scheduler.races.release(strand.id, monitor);
        int count = monitor.count;
        strand.notified = false;
        free(monitor);
        boolean inJdk = strand.realMonitor != null; // there nobody may go on before the real monitor is free as well
        if (!inJdk && scheduler.strategy.wakesSpuriously()) {
            scheduler.tell(strand, "wakes up without a notification");
            strand.notified = true;
            scheduler.point(strand);
        } else {
            monitor.waiting.add(strand);
            scheduler.block(
                    strand,
                    new Wait.Notification(object, monitor),
                    nanos,
                    "waits for a notification of " + Names.of(object));
            monitor.waiting.remove(strand);
            monitor.entering.remove(strand);
        }
        boolean interrupted = !strand.notified && Thread.interrupted();
        acquire(strand, object, monitor, count);
        if (interrupted) {
            throw new InterruptedException();
        }
    }

    /** {@code Object.notify} or {@code notifyAll}: any waiter may be the one. */
    public void notify(Strand strand, Object object, boolean all) {
        scheduler.check(strand);
        List<Strand> waiting = owned(strand, object).waiting;
        while (!waiting.isEmpty()) {
            Strand woken = waiting.get(waiting.size() == 1 ? 0 : scheduler.strategy.waiter(waiting.size()));
            woken.notified = true;
            if (woken.wait instanceof Wait.Notification n) {
                leaveWaitSet(woken, n);
            }
            scheduler.progress.wake();
            if (!all) {
                return;
            }
        }
    }

    /** Gives the monitor up for a while, as a wait does; how often the strand had entered it, 0 for not at all. */
    int giveUp(Strand strand, Object object) {
        Monitor monitor = monitors.get(object);
        if (monitor == null || monitor.owner != strand) {
            return 0;
        }
        scheduler.races.release(strand.id, monitor);
        int count = monitor.count;
        free(monitor);
        return count;
    }

    /** Enters a monitor again that it gave up. */
    void takeBack(Strand strand, Object object, int count) {
        if (count > 0) {
            acquire(strand, object, monitors.computeIfAbsent(object, k -> new Monitor()), count);
        }
    }

    /** The JVM notifies everybody who waits for a notification of a thread that ends; of a virtual one it does not. */
    void ended(Strand strand) {
        Monitor monitor = strand.thread.isVirtual() ? null : monitors.get(strand.thread);
        if (monitor == null) {
            return;
        }
        scheduler.races.release(strand.id, monitor);
        for (Strand woken : List.copyOf(monitor.waiting)) {
            if (woken.wait instanceof Wait.Notification wait) {
                woken.notified = true;
                leaveWaitSet(woken, wait);
            }
        }
    }

    /** The waiter was notified, interrupted, or ran out of time: from now on it wants the monitor back. */
    void leaveWaitSet(Strand strand, Wait.Notification wait) {
        Monitor monitor = wait.monitor();
        if (monitor.waiting.remove(strand)) {
            monitor.entering.add(strand);
            strand.wait = new Wait.Entry(wait.object(), monitor);
            if (monitor.owner == null) {
                scheduler.makeReady(strand);
            }
        }
    }

    private Monitor owned(Strand strand, Object object) {
        Monitor monitor = monitors.get(object);
        if (monitor == null || monitor.owner != strand) {
            throw new IllegalMonitorStateException("current thread is not owner");
        }
        return monitor;
    }
}
