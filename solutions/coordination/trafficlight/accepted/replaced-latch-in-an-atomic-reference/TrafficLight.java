package coordination.trafficlight;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** A latch for each green in an AtomicReference: red replaces an open one only, by compareAndSet, and cars look again. */
public class TrafficLight {
    private final AtomicReference<CountDownLatch> current = new AtomicReference<>(new CountDownLatch(1));

    public void green() {
        current.get().countDown();
    }

    public void red() {
        CountDownLatch latch = current.get();
        if (isOpen(latch)) {
            current.compareAndSet(latch, new CountDownLatch(1));
        }
    }

    public void awaitGreen() throws InterruptedException {
        CountDownLatch latch = current.get();
        latch.await();
        while (latch != current.get()) {
            latch = current.get();
            latch.await();
        }
    }

    private static boolean isOpen(CountDownLatch latch) {
        return latch.getCount() == 0;
    }
}
