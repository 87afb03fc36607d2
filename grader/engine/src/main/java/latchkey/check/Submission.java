package latchkey.check;

import latchkey.rules.Rule;

/** What is true of the submission as it stands, without running it. */
public final class Submission {
    private Submission() {}

    /**
     * Proves that the submission keeps these rules.
     *
     * <pre>{@code
     * Submission.obeys(Rules.uses(Primitive.BARRIER).because("Everybody waits for everybody, at each meeting anew."));
     * }</pre>
     */
    public static void obeys(Rule... rules) {
        CheckSession session = CheckSession.current();
        if (session.skips()) {
            return;
        }
        for (Rule rule : rules) {
            rule.check(session.subject().imported()).ifPresent(session::add);
        }
        session.endIfFound();
    }
}
