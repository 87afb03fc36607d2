package latchkey.desk.console;

/** What the desk's exit codes mean. */
public final class ExitCode {
    /** All is as it should be. */
    public static final int OK = 0;

    /** Something was rejected, or was not judged as expected. */
    public static final int REJECTED = 1;

    /** The command was used wrongly, or what it needs is not there. */
    public static final int USAGE = 2;

    /** The kit itself failed. */
    public static final int KIT = 3;

    /** Somebody ended it: what a shell says after Ctrl-C. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}
}
