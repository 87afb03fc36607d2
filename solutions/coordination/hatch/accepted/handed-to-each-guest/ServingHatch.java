package coordination.hatch;

import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.Queue;
import java.util.SequencedSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Each guest has a condition and is handed the dish itself. */
public class ServingHatch {
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<String> standing = new LinkedList<>();
    private final SequencedSet<Guest> waiting = new LinkedHashSet<>();

    public void serve(String dish) {
        lock.lock();
        try {
            if (waiting.isEmpty()) {
                standing.add(dish);
            } else {
                waiting.removeFirst().give(dish);
            }
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            if (!standing.isEmpty()) {
                return standing.remove();
            }
            Guest me = new Guest(lock.newCondition());
            waiting.add(me);
            return me.doze();
        } finally {
            lock.unlock();
        }
    }

    private final class Guest {
        private final Condition woken;
        private boolean served;
        private String dish;

        Guest(Condition woken) {
            this.woken = woken;
        }

        void give(String what) {
            dish = what;
            served = true;
            woken.signal();
        }

        String doze() throws InterruptedException {
            try {
                while (!served) {
                    woken.await();
                }
            } catch (InterruptedException e) {
                if (!served) {
                    waiting.remove(this);
                    throw e;
                }
                Thread.currentThread().interrupt(); // the dish is mine already: take it, and keep the interrupt
            }
            return dish;
        }
    }
}
