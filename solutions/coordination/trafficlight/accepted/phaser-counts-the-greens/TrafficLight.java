package coordination.trafficlight;

import java.util.concurrent.Phaser;

/** A phaser of one party wakes the cars at each green; the light itself is a volatile field, which they look at again. */
public class TrafficLight {
    private final Phaser greens = new Phaser(1);
    private volatile boolean green;

    public synchronized void green() {
        green = true;
        greens.arrive();
    }

    public void red() {
        green = false;
    }

    public void awaitGreen() throws InterruptedException {
        int before = greens.getPhase();
        while (!green) {
            before = greens.awaitAdvanceInterruptibly(before);
        }
    }
}
