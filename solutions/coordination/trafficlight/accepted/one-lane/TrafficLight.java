package coordination.trafficlight;

/** The cars queue in one lane: the first waits for green, the others for the first. */
public class TrafficLight {
    private final Object lane = new Object();
    private boolean green;

    public synchronized void green() {
        green = true;
        notifyAll();
    }

    public synchronized void red() {
        green = false;
    }

    public void awaitGreen() throws InterruptedException {
        synchronized (lane) {
            synchronized (this) {
                while (!green) {
                    wait();
                }
            }
        }
    }
}
