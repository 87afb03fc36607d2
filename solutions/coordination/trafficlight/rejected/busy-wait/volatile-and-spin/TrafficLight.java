package coordination.trafficlight;

/** A volatile flag, and the cars stare at it. */
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
            Thread.onSpinWait();
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
    }
}
