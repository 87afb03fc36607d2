package coordination.hatch;

import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Wrong: waiters and guests hold different locks, and both change the same ArrayDeque. */
public class ServingHatch {
    private final ArrayDeque<String> dishes = new ArrayDeque<>(256);
    private final AtomicInteger count = new AtomicInteger();
    private final ReentrantLock kitchenSide = new ReentrantLock();
    private final ReentrantLock guestSide = new ReentrantLock();
    private final Condition notEmpty = guestSide.newCondition();

    public void serve(String dish) {
        int before;
        kitchenSide.lock();
        try {
            dishes.addLast(dish);
            before = count.getAndIncrement();
        } finally {
            kitchenSide.unlock();
        }
        if (before == 0) {
            guestSide.lock();
            try {
                notEmpty.signal();
            } finally {
                guestSide.unlock();
            }
        }
    }

    public String take() throws InterruptedException {
        guestSide.lockInterruptibly();
        try {
            while (count.get() == 0) {
                notEmpty.await();
            }
            String dish = dishes.pollFirst();
            if (count.getAndDecrement() > 1) {
                notEmpty.signal();
            }
            return dish;
        } finally {
            guestSide.unlock();
        }
    }
}
