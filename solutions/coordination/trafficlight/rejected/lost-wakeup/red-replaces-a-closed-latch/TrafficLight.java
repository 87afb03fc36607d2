package coordination.trafficlight;

import java.util.concurrent.CountDownLatch;

/** Red always puts in a new latch, also while cars wait on the old one. */
public class TrafficLight {
    private volatile CountDownLatch latch = new CountDownLatch(1);

    public synchronized void green() {
        latch.countDown();
    }

    public synchronized void red() {
        latch = new CountDownLatch(1);
    }

    public void awaitGreen() throws InterruptedException {
        CountDownLatch seen;
        do {
            seen = latch;
            seen.await();
        } while (seen != latch);
    }
}
