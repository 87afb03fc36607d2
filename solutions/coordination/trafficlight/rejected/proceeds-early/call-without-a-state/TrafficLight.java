package coordination.trafficlight;

/** Has no state, only a call: a car that heard it goes although the light is red again. */
public class TrafficLight {
    private int greens;

    public synchronized void green() {
        greens++;
        notifyAll();
    }

    public synchronized void red() {
        // the call is long over
    }

    public synchronized void awaitGreen() throws InterruptedException {
        int before = greens;
        while (greens == before) {
            wait();
        }
    }
}
