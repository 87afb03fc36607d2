package coordination.trafficlight;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** Colour and latch are one immutable state, which is only ever exchanged as a whole. */
public class TrafficLight {

    private static final class State {
        final boolean green;
        final CountDownLatch turned;

        State(boolean green, CountDownLatch turned) {
            this.green = green;
            this.turned = turned;
        }

        static State red() {
            return new State(false, new CountDownLatch(1));
        }

        State toGreen() {
            return new State(true, turned);
        }
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.red());

    public void green() {
        State now = state.get();
        while (!now.green) {
            if (state.compareAndSet(now, now.toGreen())) {
                now.turned.countDown();
                return;
            }
            now = state.get();
        }
    }

    public void red() {
        State now = state.get();
        while (now.green) {
            if (state.compareAndSet(now, State.red())) {
                return;
            }
            now = state.get();
        }
    }

    public void awaitGreen() throws InterruptedException {
        for (State now = state.get(); !now.green; now = state.get()) {
            now.turned.await();
        }
    }
}
