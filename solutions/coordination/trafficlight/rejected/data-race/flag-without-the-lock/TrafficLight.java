package coordination.trafficlight;

/** The flag is turned and looked at without a lock; only the call has one. */
public class TrafficLight {
    private boolean green;

    public void green() {
        green = true;
        synchronized (this) {
            notifyAll();
        }
    }

    public void red() {
        green = false;
    }

    public synchronized void awaitGreen() throws InterruptedException {
        while (!green) {
            wait();
        }
    }
}
