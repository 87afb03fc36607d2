package coordination.trafficlight;

import java.util.concurrent.Phaser;

/** Looks first and asks for the phase after that: when it turns green in between, the car waits for the green after this one. */
public class TrafficLight {
    private final Phaser calls = new Phaser(1);
    private volatile boolean green;

    public synchronized void green() {
        if (!green) {
            green = true;
            calls.arrive();
        }
    }

    public synchronized void red() {
        green = false;
    }

    public void awaitGreen() throws InterruptedException {
        while (!green) {
            calls.awaitAdvanceInterruptibly(calls.getPhase());
        }
    }
}
