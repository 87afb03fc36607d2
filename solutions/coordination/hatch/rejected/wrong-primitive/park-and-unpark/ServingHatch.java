package coordination.hatch;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/** Wrong here: a sound hatch made of park and unpark, where the exercise asks for a condition. */
public class ServingHatch {
    private final Queue<String> dishes = new ConcurrentLinkedQueue<>();
    private final Queue<Thread> guests = new ConcurrentLinkedQueue<>();

    public void serve(String dish) {
        dishes.add(dish);
        for (Thread guest : guests) {
            LockSupport.unpark(guest);
        }
    }

    public String take() throws InterruptedException {
        Thread me = Thread.currentThread();
        guests.add(me);
        try {
            String dish = dishes.poll();
            while (dish == null) {
                LockSupport.park(this);
                if (Thread.interrupted()) {
                    throw new InterruptedException();
                }
                dish = dishes.poll();
            }
            return dish;
        } finally {
            guests.remove(me);
        }
    }
}
