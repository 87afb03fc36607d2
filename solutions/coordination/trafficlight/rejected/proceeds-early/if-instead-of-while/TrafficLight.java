package coordination.trafficlight;

/** Looks once, and after it has been woken goes without looking again. */
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
        if (!green) {
            wait();
        }
    }
}
