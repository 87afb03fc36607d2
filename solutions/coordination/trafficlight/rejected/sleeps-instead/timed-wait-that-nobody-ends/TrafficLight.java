package coordination.trafficlight;

/** Waits for 50 ms at a time, and nobody ever calls. */
public class TrafficLight {
    private boolean green;

    public synchronized void green() {
        green = true;
    }

    public synchronized void red() {
        green = false;
    }

    public synchronized void awaitGreen() throws InterruptedException {
        while (!green) {
            wait(50);
        }
    }
}
