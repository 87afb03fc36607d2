package latchkey.desk.console;

/** Ends a command; its message is one sentence for the user. */
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private Failure(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    /** The command was used wrongly, or what it needs is not there. */
    public static Failure usage(String sentence) {
        return new Failure(ExitCode.USAGE, sentence);
    }

    /** The kit itself failed. */
    public static Failure ofKit(String sentence) {
        return new Failure(ExitCode.KIT, sentence);
    }

    /** Somebody ended it. */
    public static Failure interrupted() {
        return new Failure(ExitCode.INTERRUPTED, "Interrupted.");
    }

    /** What the command exits with. */
    public int exitCode() {
        return exitCode;
    }
}
