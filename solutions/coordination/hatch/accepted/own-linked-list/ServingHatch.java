package coordination.hatch;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The dishes hang in a hand-made linked list; a guest who is interrupted beside a dish takes it and keeps the flag. */
public class ServingHatch {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ready = lock.newCondition();
    private Plate first;
    private Plate last;

    public void serve(String dish) {
        lock.lock();
        try {
            Plate plate = new Plate(dish);
            if (first == null) {
                first = plate;
            } else {
                last.next = plate;
            }
            last = plate;
            ready.signal();
        } finally {
            lock.unlock();
        }
    }

    public String take() throws InterruptedException {
        lock.lock();
        try {
            waitForAPlate();
            Plate plate = first;
            first = plate.next;
            return plate.dish;
        } finally {
            lock.unlock();
        }
    }

    private void waitForAPlate() throws InterruptedException {
        while (first == null) {
            try {
                ready.await();
            } catch (InterruptedException e) {
                if (first == null) {
                    throw e;
                }
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Plate {
        private final String dish;
        private Plate next;

        Plate(String dish) {
            this.dish = dish;
        }
    }
}
