package coordination.trafficlight;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** Looks whether the latch is open and then replaces it: of two reds at once, the second replaces a closed one. */
public class TrafficLight {
    private final AtomicReference<CountDownLatch> current = new AtomicReference<>(new CountDownLatch(1));

    public void green() {
        current.get().countDown();
    }

    public void red() {
        if (current.get().getCount() == 0) {
            current.set(new CountDownLatch(1));
        }
    }

    public void awaitGreen() throws InterruptedException {
        CountDownLatch latch;
        do {
            latch = current.get();
            latch.await();
        } while (latch != current.get());
    }
}
