package coordination.trafficlight;

import java.util.concurrent.CountDownLatch;

/** A new latch for each red, but a released car does not look whether its green is over. */
public class TrafficLight {
    private volatile CountDownLatch latch = new CountDownLatch(1);

    public synchronized void green() {
        latch.countDown();
    }

    public synchronized void red() {
        if (latch.getCount() == 0) {
            latch = new CountDownLatch(1);
        }
    }

    public void awaitGreen() throws InterruptedException {
        latch.await();
    }
}
