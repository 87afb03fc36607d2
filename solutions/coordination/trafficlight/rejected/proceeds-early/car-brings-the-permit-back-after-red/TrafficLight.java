package coordination.trafficlight;

import java.util.concurrent.Semaphore;

/** Red drains the permits, but not the one in the hand of a car, which puts it back afterwards. */
public class TrafficLight {
    private final Semaphore permits = new Semaphore(0);

    public synchronized void green() {
        permits.drainPermits();
        permits.release();
    }

    public synchronized void red() {
        permits.drainPermits();
    }

    public void awaitGreen() throws InterruptedException {
        permits.acquire();
        permits.release();
    }
}
