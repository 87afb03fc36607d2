package latchkey.grading;

import java.util.List;
import latchkey.diagnosis.Finding;

/**
 * What one check had to say about a submission.
 *
 * @param name the name of the check's method
 * @param sentence what the check holds, in words: its name with spaces
 * @param points the points it gives
 * @param earned the points it gave this time
 * @param findings what it found wrong, the one that explains it best first
 * @param inconclusive whether it could not tell; then it has given no points
 * @param schedules how many schedules were carried out for it
 * @param all whether these were all interleavings of its scenarios
 */
public record CheckResult(
        String name,
        String sentence,
        int points,
        int earned,
        List<Finding> findings,
        boolean inconclusive,
        int schedules,
        boolean all) {

    public CheckResult {
        findings = List.copyOf(findings);
    }
}
