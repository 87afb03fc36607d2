package coordination.trafficlight;

/** Goes when there has been another green since it came, whether or not that is over. */
public class TrafficLight {
    private boolean green;
    private int greens;

    public synchronized void green() {
        green = true;
        greens++;
        notifyAll();
    }

    public synchronized void red() {
        green = false;
    }

    public synchronized void awaitGreen() throws InterruptedException {
        int before = greens;
        while (!green && greens == before) {
            wait();
        }
    }
}
