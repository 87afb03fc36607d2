package latchkey.bench.memory;

import latchkey.bench.Mirrors;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Both flags raised plainly, without a fence. */
@Mirrors("fence.none.bad")
@JCStressTest
@State
@Outcome(id = "0, 0", expect = Expect.FORBIDDEN, desc = "neither saw the other's flag")
@Outcome(expect = Expect.ACCEPTABLE, desc = "somebody saw a flag")
public class FlagsWithoutFence {
    private int left;
    private int right;

    @Actor
    public void first(II_Result result) {
        left = 1;
        result.r1 = right;
    }

    @Actor
    public void second(II_Result result) {
        right = 1;
        result.r2 = left;
    }
}
