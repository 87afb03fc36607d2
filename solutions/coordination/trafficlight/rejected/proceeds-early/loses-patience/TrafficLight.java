package coordination.trafficlight;

/** Waits for half a minute at most, and then goes whatever the light is. */
public class TrafficLight {
    private boolean green;

    public synchronized void green() {
        green = true;
        notifyAll();
    }

    public synchronized void red() {
        green = false;
    }

    public synchronized void awaitGreen() throws InterruptedException {
        long end = System.nanoTime() + 30_000_000_000L;
        long left = 30_000;
        while (!green && left > 0) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
    }
}
