package coordination.trafficlight;

/** Red makes a new object to wait on; the cars on the old one are never called. */
public class TrafficLight {
    private volatile Object phase = new Object();
    private volatile boolean green;

    public void green() {
        synchronized (phase) {
            green = true;
            phase.notifyAll();
        }
    }

    public void red() {
        green = false;
        phase = new Object();
    }

    public void awaitGreen() throws InterruptedException {
        while (!green) {
            Object now = phase;
            synchronized (now) {
                if (!green) {
                    now.wait();
                }
            }
        }
    }
}
