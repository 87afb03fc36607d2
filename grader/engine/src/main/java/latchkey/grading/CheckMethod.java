package latchkey.grading;

/**
 * One method of an exercise's check that is marked as a check.
 *
 * @param name the method's name, as in {@code loses_no_update}
 * @param points the points it gives
 */
public record CheckMethod(String name, int points) {

    /** What the check holds, in words: its name with spaces. */
    public String sentence() {
        return name.replace('_', ' ');
    }
}
