package coordination.hatch;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: a guest interrupted as his dish was handed to him puts it behind those served after it. */
public class ServingHatch {
    private final ReentrantLock lock = new ReentrantLock();
    private final ArrayDeque<String> dishes = new ArrayDeque<>();
    private final ArrayDeque<Guest> guests = new ArrayDeque<>();

    private static final class Guest {
        final Condition bell;
        String dish;

        Guest(Condition bell) {
            this.bell = bell;
        }
    }

    public void serve(String dish) {
        lock.lock();
        try {
            put(dish);
        } finally {
            lock.unlock();
        }
    }

    private void put(String dish) {
        Guest first = guests.poll();
        if (first == null) {
            dishes.add(dish);
        } else {
            first.dish = dish;
            first.bell.signal();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            String ready = dishes.poll();
            if (ready != null) {
                return ready;
            }
            Guest me = new Guest(lock.newCondition());
            guests.add(me);
            try {
                while (me.dish == null) {
                    me.bell.await();
                }
            } catch (InterruptedException e) {
                guests.remove(me);
                if (me.dish != null) {
                    put(me.dish);
                }
                throw e;
            }
            return me.dish;
        } finally {
            lock.unlock();
        }
    }
}
