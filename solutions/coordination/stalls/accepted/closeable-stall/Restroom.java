package coordination.stalls;

import java.util.concurrent.Semaphore;

/** A stall is a resource: try-with-resources opens the door again. */
public class Restroom {
    private final Semaphore doors;

    public Restroom(int stalls) {
        doors = new Semaphore(stalls);
    }

    @SuppressWarnings("try")
    public void visit(Runnable business) throws InterruptedException {
        try (Stall stall = new Stall(doors)) {
            business.run();
        }
    }

    public int free() {
        return doors.availablePermits();
    }

    private static final class Stall implements AutoCloseable {
        private final Semaphore door;

        Stall(Semaphore door) throws InterruptedException {
            door.acquire();
            this.door = door;
        }

        @Override
        public void close() {
            door.release();
        }
    }
}
