package latchkey.bench;

/** What a tool said of a program. */
enum Verdict {
    /** Nothing was found. */
    ACCEPTED,
    /** Something was found. */
    REJECTED,
    /** The tool itself failed, or said that it cannot tell. */
    UNSUPPORTED,
    /** The tool had not come to a verdict when its time was over. */
    OUT_OF_TIME
}
