package locks.lazy;

import java.util.List;
import java.util.function.Supplier;
import latchkey.check.Everybody;
import latchkey.check.Gate;
import latchkey.check.Log;
import latchkey.check.Sneaky;
import org.jspecify.annotations.Nullable;

/** A supplier that keeps count; it can be slow, fail at first, or have nothing to give. */
final class Source implements Supplier<Object> {
    private final Log story = new Log();
    private int calls;
    private List<Throwable> failures = List.of();
    private @Nullable Gate gate;
    private boolean empty;
    private @Nullable Object last;

    Source slow(Gate gate) {
        this.gate = gate;
        return this;
    }

    Source failing(Throwable... failures) {
        this.failures = List.of(failures);
        return this;
    }

    boolean mayFail() {
        return !failures.isEmpty();
    }

    Source empty() {
        empty = true;
        return this;
    }

    int calls() {
        return calls;
    }

    boolean made(@Nullable Object value) {
        return value != null && value.equals(last);
    }

    @Override
    @SuppressWarnings("NullAway") // null is one of the values that it may give
    public Object get() {
        int call = ++calls;
        story.add("the supplier runs");
        if (gate != null) {
            gate.pass();
        } else {
            Everybody.mayComeIn();
        }
        if (call <= failures.size()) {
            story.add("the supplier throws");
            throw Sneaky.thrown(failures.get(call - 1));
        }
        if (empty) {
            story.add("the supplier returns null");
            return null;
        }
        Object value = new Made(call);
        last = value;
        return value;
    }

    /** What a supplier makes. */
    private static final class Made {
        private final int call;

        Made(int call) {
            this.call = call;
        }

        @Override
        public String toString() {
            return "value " + call;
        }
    }
}
