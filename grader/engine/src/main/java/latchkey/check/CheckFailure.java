package latchkey.check;

import latchkey.diagnosis.Diagnosis;

/** A promise is broken; ends the scenario. */
public final class CheckFailure extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final transient Diagnosis diagnosis;

    CheckFailure(Diagnosis diagnosis, String seen) {
        super(seen);
        this.diagnosis = diagnosis;
    }

    /** Which word of the vocabulary it is. */
    public Diagnosis diagnosis() {
        return diagnosis;
    }
}
