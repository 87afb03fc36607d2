package coordination.hatch;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Every guest has a Condition of his own and is handed his dish; interrupted too late, he keeps it and the flag. */
public class ServingHatch {
    private final Lock lock = new ReentrantLock();
    private final Queue<String> dishes = new ArrayDeque<>();
    private final Queue<Guest> guests = new ArrayDeque<>();

    public void serve(String dish) {
        lock.lock();
        try {
            Guest next = guests.poll();
            if (next == null) {
                dishes.add(dish);
            } else {
                next.dish = dish;
                next.served.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            return dishes.isEmpty() ? queueUp() : dishes.remove();
        } finally {
            lock.unlock();
        }
    }

    private String queueUp() throws InterruptedException {
        Guest me = new Guest(lock.newCondition());
        guests.add(me);
        try {
            while (me.dish == null) {
                me.served.await();
            }
        } catch (InterruptedException e) {
            if (me.dish == null) {
                guests.remove(me);
                throw e;
            }
            Thread.currentThread().interrupt();
        }
        return me.dish;
    }

    private static final class Guest {
        private final Condition served;
        private String dish;

        Guest(Condition served) {
            this.served = served;
        }
    }
}
