package latchkey.junit;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the system properties say about a run.
 *
 * @param kit {@code latchkey.kit}: where exercises/ and grader/ lie, if it is said
 * @param workingFolder where the JVM was started
 * @param selection {@code latchkey.exercise}: ids and tracks, separated by commas; all exercises where it is empty
 * @param strict {@code latchkey.strict}: whether an exercise that is not started makes the run fail
 * @param pristine whether the untouched skeletons are judged, as in all of Maven's phases after test, which prove the
 *     kit; {@code latchkey.goals} has Maven's command line
 * @param report {@code latchkey.report}: the file for the run's report, if it is said
 */
record Settings(
        @Nullable Path kit,
        Path workingFolder,
        List<String> selection,
        boolean strict,
        boolean pristine,
        @Nullable Path report) {
    private static final Set<String> AFTER_TEST = Set.of(
            "prepare-package",
            "package",
            "pre-integration-test",
            "integration-test",
            "post-integration-test",
            "verify",
            "install",
            "deploy");
    private static final Pattern BETWEEN_GOALS = Pattern.compile("[\\s,\\[\\]]+");
    private static final Pattern BETWEEN_IDS = Pattern.compile(",");

    Settings {
        selection = List.copyOf(selection);
    }

    /** The settings in these properties. */
    static Settings of(Properties properties) {
        String strict = properties.getProperty("latchkey.strict");
        return new Settings(
                path(properties.getProperty("latchkey.kit")),
                Path.of(properties.getProperty("user.dir", "")).toAbsolutePath().normalize(),
                words(BETWEEN_IDS, properties.getProperty("latchkey.exercise", "")),
                strict != null && (strict.isBlank() || strict.strip().equalsIgnoreCase("true")),
                words(BETWEEN_GOALS, properties.getProperty("latchkey.goals", "")).stream()
                        .anyMatch(AFTER_TEST::contains),
                path(properties.getProperty("latchkey.report")));
    }

    private static List<String> words(Pattern separator, String text) {
        return Stream.of(separator.split(text, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static @Nullable Path path(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : Path.of(text).toAbsolutePath().normalize();
    }
}
