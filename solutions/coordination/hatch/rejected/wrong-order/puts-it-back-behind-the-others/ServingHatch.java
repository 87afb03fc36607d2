package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A guest who is interrupted with a dish in hand serves it again, behind those that came later. */
public class ServingHatch {
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<String> dishes = new ArrayDeque<>();
    private final Deque<Guest> guests = new ArrayDeque<>();

    public void serve(String dish) {
        lock.lock();
        try {
            Guest next = guests.poll();
            if (next == null) {
                dishes.add(dish);
            } else {
                next.dish = dish;
                next.called.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            if (!dishes.isEmpty()) {
                return dishes.remove();
            }
            Guest me = new Guest(lock.newCondition());
            guests.add(me);
            try {
                while (me.dish == null) {
                    me.called.await();
                }
            } catch (InterruptedException e) {
                if (!guests.remove(me)) {
                    serve(me.dish); // a waiter was quicker than the interrupt: leave the dish to the others
                }
                throw e;
            }
            return me.dish;
        } finally {
            lock.unlock();
        }
    }

    private static final class Guest {
        final Condition called;
        String dish;

        Guest(Condition called) {
            this.called = called;
        }
    }
}
