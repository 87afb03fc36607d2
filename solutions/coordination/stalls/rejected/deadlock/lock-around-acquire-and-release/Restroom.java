package coordination.stalls;

import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** enter() waits for a permit while it holds the lock without which leave() cannot give one back. */
public class Restroom {
    private final Lock door = new ReentrantLock();
    private final Semaphore permits;

    public Restroom(int stalls) {
        permits = new Semaphore(stalls);
    }

    public void visit(Runnable business) throws InterruptedException {
        enter();
        try {
            business.run();
        } finally {
            leave();
        }
    }

    private void enter() throws InterruptedException {
        door.lockInterruptibly();
        try {
            permits.acquire();
        } finally {
            door.unlock();
        }
    }

    private void leave() {
        door.lock();
        try {
            permits.release();
        } finally {
            door.unlock();
        }
    }

    public int free() {
        return permits.availablePermits();
    }
}
