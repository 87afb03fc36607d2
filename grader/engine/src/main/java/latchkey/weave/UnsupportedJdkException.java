package latchkey.weave;

/** Thrown where the engine cannot be installed; its message is one sentence for the user. */
public final class UnsupportedJdkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnsupportedJdkException(String message) {
        super(message);
    }
}
