package coordination.trafficlight;

/** Waits first and looks afterwards, also when it is green already. */
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
        do {
            wait();
        } while (!green);
    }
}
