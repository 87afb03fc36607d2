package coordination.stalls;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/** Each visitor with a permit takes the number of a stall and hangs it back before giving back the permit. */
public class Restroom {
    private final Queue<Integer> numbers = new ConcurrentLinkedQueue<>();
    private final Semaphore permits;

    public Restroom(int stalls) {
        for (int number = 1; number <= stalls; number++) {
            numbers.add(number);
        }
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        permits.acquire();
        Integer number = numbers.remove();
        try {
            business.run();
        } finally {
            numbers.add(number);
            permits.release();
        }
    }

    public int free() {
        return permits.availablePermits();
    }
}
