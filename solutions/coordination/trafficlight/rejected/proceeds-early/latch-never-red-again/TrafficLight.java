package coordination.trafficlight;

import java.util.concurrent.CountDownLatch;

/** A latch opens once and for all; it cannot be red again. */
public class TrafficLight {
    private final CountDownLatch latch = new CountDownLatch(1);

    public void green() {
        latch.countDown();
    }

    public void red() {
        // a latch cannot be closed
    }

    public void awaitGreen() throws InterruptedException {
        latch.await();
    }
}
