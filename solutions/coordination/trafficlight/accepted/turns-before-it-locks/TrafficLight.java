package coordination.trafficlight;

/** Turns the volatile flag first and takes the lock only for the call: whoever looks later sees green. */
public class TrafficLight {
    private volatile boolean green;

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
