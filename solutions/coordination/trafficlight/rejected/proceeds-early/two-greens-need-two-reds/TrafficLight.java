package coordination.trafficlight;

import java.util.concurrent.Semaphore;

/** A semaphore that gets one more permit by each green and loses one by each red. */
public class TrafficLight {
    private final Semaphore permits = new Semaphore(0);

    public synchronized void green() {
        permits.release();
    }

    public synchronized void red() {
        if (permits.availablePermits() > 0) {
            permits.acquireUninterruptibly();
        }
    }

    public void awaitGreen() throws InterruptedException {
        permits.acquire();
        permits.release();
    }
}
