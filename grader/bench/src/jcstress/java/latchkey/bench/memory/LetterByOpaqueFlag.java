package latchkey.bench.memory;

import java.lang.invoke.VarHandle;
import latchkey.bench.Mirrors;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** A letter handed over by an opaque flag. */
@Mirrors("varHandle.opaque.bad")
@JCStressTest
@State
@Outcome(id = "1, 0", expect = Expect.FORBIDDEN, desc = "the flag is up, and the letter is not there")
@Outcome(expect = Expect.ACCEPTABLE, desc = "no flag yet, or flag and letter")
public class LetterByOpaqueFlag {
    private static final VarHandle FLAG = Handles.field(LetterByOpaqueFlag.class, "flag");

    private int letter;
    int flag;

    @Actor
    public void writes() {
        letter = 7;
        FLAG.setOpaque(this, 1);
    }

    @Actor
    public void reads(II_Result result) {
        result.r1 = (int) FLAG.getOpaque(this);
        result.r2 = letter;
    }
}
