package locks.stopflag;

import java.util.stream.Stream;

/** A stream of ticks, taken while the flag allows. */
public class Metronome {
    private final Runnable tick;
    private volatile boolean stopped;

    public Metronome(Runnable tick) {
        this.tick = tick;
    }

    public void start() {
        Thread.ofPlatform().start(() -> Stream.generate(() -> tick).takeWhile(next -> !stopped).forEach(Runnable::run));
    }

    public void stop() {
        stopped = true;
    }
}
