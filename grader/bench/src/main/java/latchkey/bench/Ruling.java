package latchkey.bench;

import java.time.Duration;

/**
 * What a tool said of a program, and how long it took.
 *
 * @param program the program's name
 * @param wrong whether it should be rejected
 * @param verdict what the tool said
 * @param time from being asked to the verdict, in a JVM in which the tool was ready
 * @param reason one line, may be empty
 */
record Ruling(String program, boolean wrong, Verdict verdict, Duration time, String reason) {

    /** Whether the verdict is the right one. */
    boolean correct() {
        return verdict == (wrong ? Verdict.REJECTED : Verdict.ACCEPTED);
    }
}
