package latchkey.junit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import latchkey.diagnosis.Finding;
import latchkey.grading.CheckResult;
import latchkey.grading.JudgedExercise;
import latchkey.grading.Report;
import latchkey.grading.Verdict;
import org.opentest4j.TestAbortedException;

/** Says to JUnit about one check method what its exercise's report says: by returning, failing or aborting. */
final class CheckOutcome {
    private static final Pattern SENTENCE = Pattern.compile("\\A.*?(?:[.!?](?=\\s)|$)", Pattern.MULTILINE);

    private final JudgedExercise judged;
    private final String method;

    private CheckOutcome(JudgedExercise judged, String method) {
        this.judged = judged;
        this.method = method;
    }

    /**
     * Returns if the check passed.
     *
     * @throws PlainFailure if it failed
     * @throws TestAbortedException if nobody can tell, or if the exercise is not started
     */
    static void tell(JudgedExercise judged, String method, boolean strict) {
        new CheckOutcome(judged, method).tell(strict);
    }

    /** The first sentence of a text, or its first line where that is shorter. */
    static String firstSentence(String text) {
        Matcher matcher = SENTENCE.matcher(text.strip());
        return matcher.find() ? matcher.group().strip() : text;
    }

    private void tell(boolean strict) {
        Report report = judged.report();
        switch (report.verdict()) {
            case Verdict.Accepted() -> {}
            case Verdict.NotStarted(Finding first) -> {
                if (strict) {
                    throw failure(first.seen());
                }
                throw new TestAbortedException("not started: " + firstSentence(first.seen()));
            }
            case Verdict.Inconclusive(String reason) -> tellOwn(List.of(), reason);
            case Verdict.Rejected(List<Finding> findings) -> tellOwn(findings, "this check could not be judged");
            case Verdict.DoesNotCompile(Finding finding) -> throw failure(finding.seen());
            case Verdict.ContractChanged(List<Finding> findings) -> throw failure(findings);
            case Verdict.Refused(List<Finding> findings) -> throw failure(findings);
            case Verdict.Crashed(String what) -> throw failure(what);
        }
    }

    /** Says what this check found; what no check found is said by each of them, lest nobody says it. */
    private void tellOwn(List<Finding> whole, String unsure) {
        List<CheckResult> all = judged.report().checks();
        Optional<CheckResult> own =
                all.stream().filter(result -> result.name().equals(method)).findFirst();
        if (own.isPresent() && !own.get().findings().isEmpty()) {
            throw failure(own.get().findings());
        }
        if (!whole.isEmpty()
                && all.stream().allMatch(result -> result.findings().isEmpty())) {
            throw failure(whole);
        }
        boolean nobodySaysSo = whole.isEmpty() && all.stream().noneMatch(CheckResult::inconclusive);
        if (nobodySaysSo
                || own.isEmpty()
                || own.get().inconclusive()
                || own.get().earned() < own.get().points()) {
            throw new TestAbortedException("inconclusive: " + firstSentence(unsure));
        }
    }

    private PlainFailure failure(List<Finding> findings) {
        return failure(findings.isEmpty() ? "" : findings.getFirst().seen());
    }

    private PlainFailure failure(String text) {
        return new PlainFailure(
                text.isBlank() ? judged.report().verdict().slug() : firstSentence(text), judged.failure());
    }
}
