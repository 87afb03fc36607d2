package coordination.trafficlight;

/** The flag is static: all lights turn at once. */
public class TrafficLight {
    private static final Object LOCK = new Object();
    private static boolean green;

    public void green() {
        synchronized (LOCK) {
            green = true;
            LOCK.notifyAll();
        }
    }

    public void red() {
        synchronized (LOCK) {
            green = false;
        }
    }

    public void awaitGreen() throws InterruptedException {
        synchronized (LOCK) {
            while (!green) {
                LOCK.wait();
            }
        }
    }
}
