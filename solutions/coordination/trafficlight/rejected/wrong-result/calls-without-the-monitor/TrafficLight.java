package coordination.trafficlight;

/** Calls notifyAll() without holding the monitor, which throws. */
public class TrafficLight {
    private volatile boolean green;

    public void green() {
        green = true;
        notifyAll();
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
