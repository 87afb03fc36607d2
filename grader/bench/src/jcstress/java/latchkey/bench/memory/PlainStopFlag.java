package latchkey.bench.memory;

import latchkey.bench.Mirrors;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Mode;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.Signal;
import org.openjdk.jcstress.annotations.State;

/** A loop with a plain stop flag. */
@Mirrors("stop.bad.plain")
@JCStressTest(Mode.Termination)
@State
@Outcome(id = "TERMINATED", expect = Expect.ACCEPTABLE, desc = "the flag was seen")
@Outcome(id = "STALE", expect = Expect.FORBIDDEN, desc = "the flag was never seen")
public class PlainStopFlag {
    private boolean stopped;
    long rounds;

    @Actor
    public void loop() {
        while (!stopped) {
            rounds++;
        }
    }

    @Signal
    public void stop() {
        stopped = true;
    }
}
