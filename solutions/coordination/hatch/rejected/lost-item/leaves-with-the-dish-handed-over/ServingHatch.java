package coordination.hatch;

import java.util.ArrayDeque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: an interrupted guest leaves without looking whether a dish has just been handed to him. */
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
            Guest first = guests.poll();
            if (first == null) {
                dishes.add(dish);
            } else {
                first.dish = dish;
                first.bell.signal();
            }
        } finally {
            lock.unlock();
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
                return me.dish;
            } finally {
                guests.remove(me);
            }
        } finally {
            lock.unlock();
        }
    }
}
