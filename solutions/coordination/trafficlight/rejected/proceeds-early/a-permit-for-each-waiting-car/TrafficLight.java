package coordination.trafficlight;

import java.util.concurrent.Semaphore;

/** Green gives each waiting car a permit, which it may use long after red. */
public class TrafficLight {
    private final Semaphore permits = new Semaphore(0);
    private boolean green;
    private int waiting;

    public synchronized void green() {
        green = true;
        permits.release(waiting);
        waiting = 0;
    }

    public synchronized void red() {
        green = false;
    }

    public void awaitGreen() throws InterruptedException {
        synchronized (this) {
            if (green) {
                return;
            }
            waiting++;
        }
        permits.acquire();
    }
}
