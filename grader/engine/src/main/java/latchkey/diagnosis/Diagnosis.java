package latchkey.diagnosis;

import java.util.Arrays;
import java.util.Optional;

/**
 * The closed vocabulary of what can be wrong with a submission.
 *
 * <p>One constant is one {@linkplain #slug() slug}, one page of {@code latchkey explain} and one folder name in the corpus.
 */
public enum Diagnosis {
    LOST_UPDATE("lost-update"),
    DATA_RACE("data-race"),
    TORN_READ("torn-read"),
    CHECK_THEN_ACT("check-then-act"),
    TOO_MANY_INSIDE("too-many-inside"),
    PROCEEDS_EARLY("proceeds-early"),
    PROCEEDS_LATE("proceeds-late"),
    WRONG_ORDER("wrong-order"),
    WRONG_RESULT("wrong-result"),
    LOST_ITEM("lost-item"),
    DUPLICATED_ITEM("duplicated-item"),
    DEADLOCK("deadlock"),
    LOST_WAKEUP("lost-wakeup"),
    LEAKED_LOCK("leaked-lock"),
    LEAKED_PERMIT("leaked-permit"),
    HANGS("hangs"),
    BUSY_WAIT("busy-wait"),
    SLEEPS_INSTEAD("sleeps-instead"),
    IGNORES_INTERRUPT("ignores-interrupt"),
    SWALLOWED_EXCEPTION("swallowed-exception"),
    NOT_CONCURRENT("not-concurrent"),
    TOO_MANY_THREADS("too-many-threads"),
    TOO_MANY_PROCESSES("too-many-processes"),
    WRONG_THREAD("wrong-thread"),
    THREAD_LEAK("thread-leak"),
    PROCESS_LEAK("process-leak"),
    KEEPS_JVM_ALIVE("keeps-jvm-alive"),
    DIES_WITH_MAIN("dies-with-main"),
    TOO_EARLY("too-early"),
    TOO_LATE("too-late"),
    WRONG_PRIMITIVE("wrong-primitive"),
    FORBIDDEN_API("forbidden-api"),
    DOES_NOT_COMPILE("does-not-compile"),
    CHANGED_SIGNATURE("changed-signature"),
    NOT_STARTED("not-started"),
    INCONCLUSIVE("inconclusive"),
    EXCEEDS_LIMITS("exceeds-limits"),
    CRASHED("crashed");

    private final String slug;

    Diagnosis(String slug) {
        this.slug = slug;
    }

    /** The name used in folders, files and on the command line: lower case, words joined by hyphens. */
    public String slug() {
        return slug;
    }

    /** The name in a sentence: the slug with spaces for hyphens. */
    public String title() {
        return slug.replace('-', ' ');
    }

    /** The diagnosis with this slug, if there is one. */
    public static Optional<Diagnosis> of(String slug) {
        return Arrays.stream(values()).filter(d -> d.slug.equals(slug)).findFirst();
    }

    @Override
    public String toString() {
        return slug;
    }
}
