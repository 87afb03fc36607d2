package coordination.trafficlight;

/** Green and the cars use the lock; red turns the plain flag without it. */
public class TrafficLight {
    private boolean green;

    public synchronized void green() {
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
