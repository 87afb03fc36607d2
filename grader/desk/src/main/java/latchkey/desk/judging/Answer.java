package latchkey.desk.judging;

import org.jspecify.annotations.Nullable;

/**
 * What became of one submission.
 *
 * @param slug the verdict: {@code accepted}, or the first finding's diagnosis
 * @param sentence the first finding's, or the reason why there is none; empty for an accepted submission
 * @param check the sentence of the check that made the first finding; empty where no check was run or none found anything
 * @param message what a learner reads about the first finding, in the form of {@link latchkey.grading.PinnedMessage};
 *     null for an accepted submission, and where the judging itself came to no end
 * @param token what shows the first finding's schedule again, if there is one
 * @param millis how long it took
 */
public record Answer(
        String slug,
        String sentence,
        String check,
        @Nullable String message,
        @Nullable String token,
        long millis) {
    /** The slug of a submission that is right. */
    public static final String ACCEPTED = "accepted";

    /** The slug of a submission that could not be judged. */
    public static final String INCONCLUSIVE = "inconclusive";

    /** The slug of a submission that took its JVM down with it. */
    public static final String CRASHED = "crashed";

    static Answer inconclusive(String reason, long millis) {
        return new Answer(INCONCLUSIVE, reason, "", null, null, millis);
    }

    static Answer crashed(String what, long millis) {
        return new Answer(CRASHED, what, "", null, null, millis);
    }

    /** Whether it is right. */
    public boolean accepted() {
        return slug.equals(ACCEPTED);
    }

    /** Whether it could not be judged. */
    public boolean inconclusive() {
        return slug.equals(INCONCLUSIVE);
    }
}
