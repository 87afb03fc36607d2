package coordination.trafficlight;

/** Looks at the plain flag before it takes the lock. */
public class TrafficLight {
    private boolean green;

    public synchronized void green() {
        green = true;
        notifyAll();
    }

    public synchronized void red() {
        green = false;
    }

    public void awaitGreen() throws InterruptedException {
        if (green) {
            return;
        }
        synchronized (this) {
            while (!green) {
                wait();
            }
        }
    }
}
