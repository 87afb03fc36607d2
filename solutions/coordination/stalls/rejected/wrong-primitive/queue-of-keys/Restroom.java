package coordination.stalls;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Lets the right number in, with a blocking queue of keys in place of a semaphore. */
public class Restroom {
    private final BlockingQueue<Integer> keys = new LinkedBlockingQueue<>();

    public Restroom(int stalls) {
        for (int number = 1; number <= stalls; number++) {
            keys.add(number);
        }
    }

    public void visit(Runnable business) throws InterruptedException {
        Integer key = keys.take();
        try {
            business.run();
        } finally {
            keys.add(key);
        }
    }

    public int free() {
        return keys.size();
    }
}
