package coordination.trafficlight;

/** Calls under the lock and turns the flag afterwards without it. */
public class TrafficLight {
    private volatile boolean green;

    public void green() {
        synchronized (this) {
            notifyAll();
        }
        green = true;
    }

    public synchronized void red() {
        green = false;
    }

    public synchronized void awaitGreen() throws InterruptedException {
        while (!green) {
            wait();
        }
    }
}
