package coordination.trafficlight;

/** A new light lets everybody pass until it is turned red for the first time. */
public class TrafficLight {
    private boolean red;

    public synchronized void green() {
        red = false;
        notifyAll();
    }

    public synchronized void red() {
        red = true;
    }

    public synchronized void awaitGreen() throws InterruptedException {
        while (red) {
            wait();
        }
    }
}
