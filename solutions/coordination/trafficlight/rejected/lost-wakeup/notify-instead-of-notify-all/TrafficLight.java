package coordination.trafficlight;

/** Wakes one car when it turns green; the others sleep on. */
public class TrafficLight {
    private boolean green;

    public synchronized void green() {
        green = true;
        notify();
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
