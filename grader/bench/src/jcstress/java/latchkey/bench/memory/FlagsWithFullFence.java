package latchkey.bench.memory;

import java.lang.invoke.VarHandle;
import latchkey.bench.Mirrors;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Both flags raised before a full fence. */
@Mirrors("fence.full.ok")
@JCStressTest
@State
@Outcome(id = "0, 0", expect = Expect.FORBIDDEN, desc = "neither saw the other's flag")
@Outcome(expect = Expect.ACCEPTABLE, desc = "somebody saw a flag")
public class FlagsWithFullFence {
    private static final VarHandle LEFT = Handles.field(FlagsWithFullFence.class, "left");
    private static final VarHandle RIGHT = Handles.field(FlagsWithFullFence.class, "right");

    int left;
    int right;

    @Actor
    public void first(II_Result result) {
        LEFT.setOpaque(this, 1);
        VarHandle.fullFence();
        result.r1 = (int) RIGHT.getOpaque(this);
    }

    @Actor
    public void second(II_Result result) {
        RIGHT.setOpaque(this, 1);
        VarHandle.fullFence();
        result.r2 = (int) LEFT.getOpaque(this);
    }
}
