package coordination.trafficlight;

/** Counts who waits, and starts again at nought with each green: whoever missed that green and waits on is not counted any more. */
public class TrafficLight {
    private boolean green;
    private int waiting;

    public synchronized void green() {
        if (green) {
            return;
        }
        green = true;
        if (waiting > 0) {
            waiting = 0;
            notifyAll();
        }
    }

    public synchronized void red() {
        green = false;
    }

    public synchronized void awaitGreen() throws InterruptedException {
        if (green) {
            return;
        }
        waiting++;
        while (!green) {
            wait();
        }
    }
}
