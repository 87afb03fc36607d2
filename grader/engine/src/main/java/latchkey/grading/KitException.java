package latchkey.grading;

import java.io.Serial;

/** The kit itself cannot do what was asked; the message is one sentence for whoever asked. */
public final class KitException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** An exception that says this. */
    public KitException(String sentence) {
        super(sentence);
    }

    /** An exception that says this, and what led to it. */
    public KitException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
