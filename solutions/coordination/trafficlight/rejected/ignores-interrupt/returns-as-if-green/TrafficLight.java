package coordination.trafficlight;

/** Sets the flag again and returns, as if it had seen green. */
public class TrafficLight {
    private boolean green;

    public synchronized void green() {
        green = true;
        notifyAll();
    }

    public synchronized void red() {
        green = false;
    }

    public synchronized void awaitGreen() {
        try {
            while (!green) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
