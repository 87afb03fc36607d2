package coordination.stalls;

import java.util.concurrent.Semaphore;

/** A key that is given back by try-with-resources. */
public class Restroom {
    private record Key(Semaphore stalls) implements AutoCloseable {
        @Override
        public void close() {
            stalls.release();
        }
    }

    private final Semaphore stalls;
    private final Key key;

    public Restroom(int stalls) {
        this.stalls = new Semaphore(stalls, true);
        this.key = new Key(this.stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        try (Key mine = queueForKey()) {
            business.run();
        }
    }

    public int free() {
        return stalls.availablePermits();
    }

    private Key queueForKey() throws InterruptedException {
        stalls.acquire(); // if this throws, there is no key to close
        return key;
    }
}
