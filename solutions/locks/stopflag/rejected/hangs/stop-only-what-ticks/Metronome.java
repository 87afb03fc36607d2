package locks.stopflag;

import java.util.concurrent.atomic.AtomicReference;

/** Stops only what ticks already: a stop before the thread's first turn is forgotten, and it ticks for ever. */
public class Metronome {
    private enum State { NEW, TICKING, STOPPED }

    private final Runnable tick;
    private final AtomicReference<State> state = new AtomicReference<>(State.NEW);

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(this::loop, "metronome").start();
    }

    public void stop() {
        state.compareAndSet(State.TICKING, State.STOPPED);
    }

    private void loop() {
        if (!state.compareAndSet(State.NEW, State.TICKING)) {
            return;
        }
        while (state.get() == State.TICKING) {
            tick.run();
        }
    }
}
