package locks.stopflag;

/** The state is final and so safely published, but what changes in it is plain. */
public class Metronome {
    private final Runnable tick;
    private final State state = new State();

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        new Thread(() -> {
                    while (state.running) {
                        tick.run();
                    }
                })
                .start();
    }

    public void stop() {
        state.running = false;
    }
}

class State {
    boolean running = true;
}
