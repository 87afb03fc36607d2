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

/** The final field of an object that is shown opaquely. */
@Mirrors("finalField.opaque.ok")
@JCStressTest
@State
@Outcome(id = "0", expect = Expect.FORBIDDEN, desc = "the object is there, and its value is not")
@Outcome(expect = Expect.ACCEPTABLE, desc = "nothing yet, or all of it")
public class FinalFieldShownOpaquely {
    private final AtomicReference<@Nullable Fixed> place = new AtomicReference<>();

    private static final class Fixed {
        final int value;

        Fixed(int value) {
            this.value = value;
        }
    }

    @Actor
    public void shows() {
        place.setOpaque(new Fixed(7));
    }

    @Actor
    public void looks(I_Result result) {
        Fixed fixed = place.getOpaque();
        result.r1 = fixed == null ? -1 : fixed.value;
    }
}
