package locks.stopflag;

/** The thread notes itself when it begins: a stop that comes sooner stops nobody. */
public class Metronome {
    private final Runnable tick;
    private volatile Thread worker;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(this::loop, "metronome").start();
    }

    public void stop() {
        Thread current = worker;
        if (current != null) {
            current.interrupt();
        }
    }

    private void loop() {
        Thread self = Thread.currentThread();
        worker = self;
        while (!self.isInterrupted()) {
            tick.run();
        }
        worker = null;
    }
}
