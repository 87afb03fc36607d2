package coordination.trafficlight;

/** Catches the interrupt inside the loop and goes on waiting. */
public class TrafficLight {
    private boolean green;

    public synchronized void green() {
        green = true;
        notifyAll();
    }

    public synchronized void red() {
        green = false;
    }

    public synchronized void awaitGreen() {
        while (!green) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.interrupted();
            }
        }
    }
}
