package coordination.trafficlight;

import java.util.concurrent.Semaphore;

/** One permit while it is green: a car takes it and puts it back at once, and red takes it away. */
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
            turnstile.acquireUninterruptibly();
            green = false;
        }
    }

    public void awaitGreen() throws InterruptedException {
        turnstile.acquire();
        turnstile.release();
    }
}
