package coordination.trafficlight;

/** A volatile flag, so that whoever finds it green needs no lock; the others look again inside. */
public class TrafficLight {
    private final Object lock = new Object();
    private volatile boolean green;

    public void green() {
        synchronized (lock) {
            green = true;
            lock.notifyAll();
        }
    }

    public void red() {
        green = false;
    }

    public void awaitGreen() throws InterruptedException {
        if (green) {
            return;
        }
        synchronized (lock) {
            while (!green) lock.wait();
        }
    }
}
