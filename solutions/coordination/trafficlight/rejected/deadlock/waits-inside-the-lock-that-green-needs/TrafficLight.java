package coordination.trafficlight;

/** Holds a second lock while it waits, and green needs that one first. */
public class TrafficLight {
    private final Object road = new Object();
    private final Object lamp = new Object();
    private boolean green;

    public void green() {
        synchronized (road) {
            synchronized (lamp) {
                green = true;
                lamp.notifyAll();
            }
        }
    }

    public void red() {
        synchronized (road) {
            synchronized (lamp) {
                green = false;
            }
        }
    }

    public void awaitGreen() throws InterruptedException {
        synchronized (road) {
            synchronized (lamp) {
                while (!green) {
                    lamp.wait();
                }
            }
        }
    }
}
