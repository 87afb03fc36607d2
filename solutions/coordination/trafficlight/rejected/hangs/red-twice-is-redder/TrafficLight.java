package coordination.trafficlight;

/** Counts the reds: whoever turned it red twice has to turn it green twice. */
public class TrafficLight {
    private int reds = 1;

    public synchronized void green() {
        reds = Math.max(0, reds - 1);
        notifyAll();
    }

    public synchronized void red() {
        reds++;
    }

    public synchronized void awaitGreen() throws InterruptedException {
        while (reds > 0) {
            wait();
        }
    }
}
