package latchkey.junit;

import org.jspecify.annotations.Nullable;

/** Tells JUnit in one sentence that something failed; where it was thrown would not help a learner. */
final class PlainFailure extends AssertionError {
    private static final long serialVersionUID = 1L;

    PlainFailure(String sentence) {
        this(sentence, null);
    }

    /** A failure of Latchkey itself, whose cause its authors will want to see. */
    PlainFailure(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
