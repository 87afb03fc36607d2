package coordination.trafficlight;

import java.util.concurrent.CountDownLatch;

/** Waits at the latch of this red and goes, whatever the light shows by then. */
public class TrafficLight {
    private volatile CountDownLatch barrier = new CountDownLatch(1);

    public synchronized void green() {
        barrier.countDown();
    }

    public synchronized void red() {
        if (barrier.getCount() == 0) {
            barrier = new CountDownLatch(1);
        }
    }

    public void awaitGreen() throws InterruptedException {
        barrier.await();
    }
}
