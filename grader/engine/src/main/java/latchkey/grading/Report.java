package latchkey.grading;

import java.util.List;

/**
 * How one submission was judged.
 *
 * @param exercise the exercise's id, as in {@code locks/counter}
 * @param verdict the verdict
 * @param checks what each check had to say, in the order of the checks; empty where none was run
 * @param earned the points earned
 * @param points the points there are
 * @param millis how long the judging took, in milliseconds
 * @param schedules how many schedules were run
 */
public record Report(
        String exercise,
        Verdict verdict,
        List<CheckResult> checks,
        int earned,
        int points,
        long millis,
        int schedules) {

    public Report {
        checks = List.copyOf(checks);
    }
}
