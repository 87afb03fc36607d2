package coordination.trafficlight;

import java.util.concurrent.Semaphore;

/** Takes the only permit and puts it back, perhaps after red has taken all there were. */
public class TrafficLight {
    private final Semaphore turnstile = new Semaphore(0);
    private boolean green;

    public synchronized void green() {
        if (!green) {
            green = true;
            turnstile.release();
        }
    }

    public synchronized void red() {
        if (green) {
            green = false;
            turnstile.drainPermits();
        }
    }

    public void awaitGreen() throws InterruptedException {
        turnstile.acquire();
        turnstile.release();
    }
}
