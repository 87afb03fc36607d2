package latchkey.bench.memory;

import java.util.concurrent.atomic.AtomicReference;
import latchkey.bench.Mirrors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** The final field of an object that shows itself before it is complete. */
@Mirrors("finalField.escape.bad")
@JCStressTest
@State
@Outcome(id = "0", expect = Expect.FORBIDDEN, desc = "the object is there, and its value is not")
@Outcome(expect = Expect.ACCEPTABLE, desc = "nothing yet, or all of it")
public class FinalFieldShownTooEarly {
    private final AtomicReference<@Nullable Escaping> place = new AtomicReference<>();

    private static final class Escaping {
        final int value;

        Escaping(AtomicReference<@Nullable Escaping> place, int value) {
            place.set(this);
            this.value = value;
        }
    }

    @Actor
    public void shows() {
        new Escaping(place, 7);
    }

    @Actor
    public void looks(I_Result result) {
        Escaping escaping = place.get();
        result.r1 = escaping == null ? -1 : escaping.value;
    }
}
