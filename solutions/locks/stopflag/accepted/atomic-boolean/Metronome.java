package locks.stopflag;

import java.util.concurrent.atomic.AtomicBoolean;

/** An AtomicBoolean says whether it runs; start() sets it before the thread is there. */
public class Metronome {
    private final Runnable tick;
    private final AtomicBoolean running = new AtomicBoolean();

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        running.set(true);
        Thread.ofPlatform().daemon().name("metronome").start(this::tickOn);
    }

    private void tickOn() {
        while (running.get()) {
            tick.run();
        }
    }

    public void stop() {
        running.set(false);
    }
}
