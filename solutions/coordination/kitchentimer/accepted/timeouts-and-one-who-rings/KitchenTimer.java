package coordination.kitchentimer;

import java.time.Duration;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** A timeout for each bell, and a virtual thread that rings what is due, in order. */
public class KitchenTimer implements AutoCloseable {

    public interface Ticket {
        boolean cancel();
    }

    private final class Bell implements Ticket, Comparable<Bell> {
        private final Runnable sound;
        private final long due;
        private final CompletableFuture<Void> alarm = new CompletableFuture<>();
        private boolean begun;

        Bell(Runnable sound, long due) {
            this.sound = sound;
            this.due = due;
        }

        @Override
        public int compareTo(Bell other) {
            return Long.signum(due - other.due);
        }

        @Override
        public boolean cancel() {
            synchronized (pending) {
                if (begun) {
                    return false;
                }
                pending.remove(this);
            }
            alarm.cancel(false);
            return true;
        }
    }

    private final PriorityQueue<Bell> pending = new PriorityQueue<>();
    private final ExecutorService ringer = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("ringer").factory());
    private boolean closed;

    public Ticket set(Duration delay, Runnable bell) {
        long nanos = Math.min(TimeUnit.NANOSECONDS.convert(delay), Long.MAX_VALUE / 4);
        Bell ticket = new Bell(bell, System.nanoTime() + nanos);
        synchronized (pending) {
            if (closed) {
                throw new IllegalStateException("the timer is closed");
            }
            pending.add(ticket);
            ticket.alarm.thenRunAsync(() -> ringUpTo(ticket), ringer);
            ticket.alarm.completeOnTimeout(null, nanos, TimeUnit.NANOSECONDS);
        }
        return ticket;
    }

    private void ringUpTo(Bell last) {
        for (Bell next = next(last); next != null; next = next(last)) {
            try {
                next.sound.run();
            } catch (Throwable cracked) {
                // the others ring nevertheless
            }
        }
    }

    private Bell next(Bell last) {
        synchronized (pending) {
            Bell first = pending.peek();
            if (closed || first == null || first.compareTo(last) > 0) {
                return null;
            }
            first.begun = true;
            return pending.poll();
        }
    }

    @Override
    public void close() {
        Bell[] silenced;
        synchronized (pending) {
            if (closed) {
                return;
            }
            closed = true;
            silenced = pending.toArray(new Bell[0]);
            pending.clear();
        }
        for (Bell bell : silenced) {
            bell.alarm.cancel(false);
        }
        ringer.shutdown();
    }
}
