package coordination.trafficlight;

/** Sleeps for 100 ms and looks, again and again. */
public class TrafficLight {
    private volatile boolean green;

    public void green() {
        green = true;
    }

    public void red() {
        green = false;
    }

    public void awaitGreen() throws InterruptedException {
        while (!green) {
            Thread.sleep(100);
        }
    }
}
