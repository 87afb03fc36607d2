package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: an interrupted guest puts the dish handed to him back on the hatch, and tells none of those who sleep. */
public class ServingHatch {
    private static final class Guest {
        final Condition bell;
        String dish;

        Guest(Condition bell) {
            this.bell = bell;
        }
    }

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<String> dishes = new ArrayDeque<>();
    private final Deque<Guest> guests = new ArrayDeque<>();

    public void serve(String dish) {
        lock.lock();
        try {
            Guest guest = guests.pollFirst();
            if (guest == null) {
                dishes.addLast(dish);
            } else {
                guest.dish = dish;
                guest.bell.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (!dishes.isEmpty()) {
                return dishes.pollFirst();
            }
            Guest me = new Guest(lock.newCondition());
            guests.addLast(me);
            try {
                while (me.dish == null) {
                    me.bell.await();
                }
                return me.dish;
            } catch (InterruptedException e) {
                guests.remove(me);
                if (me.dish != null) {
                    dishes.addFirst(me.dish);
                }
                throw e;
            }
        } finally {
            lock.unlock();
        }
    }
}
