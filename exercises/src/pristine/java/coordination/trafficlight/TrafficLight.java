package coordination.trafficlight;

/** A traffic light: cars wait while it is red, and all of them go when it turns green. */
public class TrafficLight {

    /** Turns the light green. Does nothing if it is green already. */
    public void green() {
        throw new UnsupportedOperationException("TODO turn green");
    }

    /** Turns the light red. Does nothing if it is red already. */
    public void red() {
        throw new UnsupportedOperationException("TODO turn red");
    }

    /**
     * Waits until the light is green; returns at once if it is green already.
     *
     * @throws InterruptedException if this car is interrupted while it waits
     */
    public void awaitGreen() throws InterruptedException {
        throw new UnsupportedOperationException("TODO wait for green");
    }
}
