package latchkey.bench.memory;

import latchkey.bench.Mirrors;
import org.jspecify.annotations.Nullable;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Double-checked locking without volatile. */
@Mirrors("dcl.bad.noVolatile")
@JCStressTest
@State
@Outcome(id = "42, 42", expect = Expect.ACCEPTABLE, desc = "both saw all of it")
@Outcome(expect = Expect.FORBIDDEN, desc = "somebody saw an unfinished instance, or none")
public class DoubleCheckedWithoutVolatile {
    private @Nullable Resource resource;

    private static final class Resource {
        int value;

        Resource() {
            value = 42;
        }
    }

    private @Nullable Resource get() {
        if (resource == null) {
            synchronized (this) {
                if (resource == null) {
                    resource = new Resource();
                }
            }
        }
        return resource;
    }

    private int value() {
        Resource seen = get();
        return seen == null ? 0 : seen.value;
    }

    @Actor
    public void first(II_Result result) {
        result.r1 = value();
    }

    @Actor
    public void second(II_Result result) {
        result.r2 = value();
    }
}
