package latchkey.desk.blueprint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files of a new exercise, made from the templates in this jar, which {@code files.txt} lists.
 *
 * <p>They compile, and hold a {@link latchkey.grading.Placeholder} wherever the author has something to say.
 */
public final class Blueprint {
    private static final String TEMPLATES = "/latchkey/new/";
    private static final Pattern COLUMNS = Pattern.compile("\\s*\\|\\s*");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)}");

    private Blueprint() {}

    /**
     * A file to be written.
     *
     * @param path where, seen from the kit's folder, with slashes
     * @param text what
     */
    public record Draft(String path, String text) {}

    /** The files of an exercise, in the order in which an author fills them in. */
    public static List<Draft> of(NewExercise exercise) {
        Map<String, String> values = new HashMap<>(Map.of(
                "id", exercise.id(),
                "package", exercise.id().replace('/', '.'),
                "class", exercise.className(),
                "title", exercise.title(),
                "order", Integer.toString(exercise.order()),
                "seed", Long.toString(exercise.seed())));
        List<Draft> drafts = new ArrayList<>();
        for (String line : template("files.txt").lines().toList()) {
            if (!line.startsWith("#")) {
                String[] columns = COLUMNS.split(line, -1);
                values.put("idea", columns.length > 2 ? columns[2] : "");
                drafts.add(new Draft(fill(columns[0], values), fill(template(columns[1]), values)));
            }
        }
        return drafts;
    }

    private static String fill(String template, Map<String, String> values) {
        return VARIABLE.matcher(template)
                .replaceAll(variable -> Matcher.quoteReplacement(
                        Objects.requireNonNull(values.get(variable.group(1)), variable.group())));
    }

    private static String template(String name) {
        try (InputStream in = Objects.requireNonNull(Blueprint.class.getResourceAsStream(TEMPLATES + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
