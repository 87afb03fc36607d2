package latchkey.desk.blueprint;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import latchkey.desk.console.Failure;
import latchkey.grading.Brief;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Kit;
import org.jspecify.annotations.Nullable;

/**
 * An exercise that is still to be written.
 *
 * @param id its track and name, as in {@code locks/thermometer}
 * @param className the class that learners work on
 * @param title its name for people
 * @param order where it stands among the exercises: behind those of its track
 * @param seed where its schedules are drawn from, which is no other exercise's
 */
public record NewExercise(String id, String className, String title, int order, long seed) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*/[a-z][a-z0-9]*");
    /** Longer ones would not fit into the lines of the check as they are laid out. */
    private static final int LONGEST = 40;

    private static final Pattern CLASS = Pattern.compile("[A-Z][A-Za-z0-9]{0," + (LONGEST - 1) + "}");
    /** Folders of the build, and packages that belong to somebody else. */
    private static final Set<String> NO_TRACKS = Set.of("src", "target", "java", "latchkey");
    /** A class of such a name would hide the one that skeleton and check mean. */
    private static final List<String> TAKEN = List.of("java/lang/", "latchkey/check/", "latchkey/rules/");

    private static final int ORDERS_OF_A_TRACK = 100;

    /**
     * Names an exercise that this kit can take.
     *
     * @param className null for the exercise's own name
     * @param title null for the words of the class's name
     * @throws Failure of usage, if a name is not as it should be
     */
    public static NewExercise in(Kit kit, String id, @Nullable String className, @Nullable String title) {
        checkId(id);
        String name = id.substring(id.indexOf('/') + 1);
        String type = className == null ? name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) : className;
        checkClass(type);
        String told = title == null ? words(type) : title.strip();
        checkTitle(told);
        List<ExerciseFolder> others = kit.exercises();
        int order = order(track(id), others);
        long seed = free(order * 100L + 1, others, Brief::seed);
        return new NewExercise(id, type, told, order, seed);
    }

    /** The track of an exercise. */
    public static String track(String id) {
        return id.substring(0, id.indexOf('/'));
    }

    private static void checkId(String id) {
        if (!ID.matcher(id).matches()) {
            throw Failure.usage(
                    "'" + id + "' is no track/name: two words of lower-case letters and digits, each begun by a"
                            + " letter, as in locks/thermometer.");
        }
        if (!SourceVersion.isName(id.replace('/', '.'))) {
            throw Failure.usage(id + " cannot be the name of a package: one of the two words is Java's own.");
        }
        if (NO_TRACKS.contains(track(id))) {
            throw Failure.usage(track(id) + " cannot be a track: the name is taken by Java or by the kit.");
        }
    }

    private static void checkClass(String name) {
        if (!CLASS.matcher(name).matches()) {
            throw Failure.usage("'" + name + "' is no name for the class: a capital letter, then letters and digits, "
                    + LONGEST + " at most; give another: --class NAME");
        }
        ClassLoader loader = NewExercise.class.getClassLoader();
        if (TAKEN.stream().anyMatch(taken -> loader.getResource(taken + name + ".class") != null)) {
            throw Failure.usage("A class " + name + " would hide the one that Java or the checks mean by that; give it"
                    + " another name: --class NAME");
        }
    }

    private static void checkTitle(String title) {
        if (title.isEmpty() || title.codePoints().anyMatch(Character::isISOControl)) {
            throw Failure.usage("A title is one line of text.");
        }
    }

    /** {@code WaterMeter} is a "Water meter". */
    private static String words(String type) {
        String words = type.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ");
        return words.substring(0, 1) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The next number of the track that is free; a new track begins with a hundred of its own. */
    private static int order(String track, Collection<ExerciseFolder> others) {
        int last = others.stream()
                .filter(other -> track(other.id()).equals(track))
                .mapToInt(other -> other.brief().order())
                .max()
                .orElseGet(() -> others.stream()
                        .mapToInt(other -> other.brief().order())
                        .map(order -> (order / ORDERS_OF_A_TRACK + 1) * ORDERS_OF_A_TRACK)
                        .max()
                        .orElse(ORDERS_OF_A_TRACK));
        return (int) free(last + 1L, others, Brief::order);
    }

    private static long free(long from, Collection<ExerciseFolder> others, ToLongFunction<Brief> number) {
        Set<Long> taken =
                others.stream().map(other -> number.applyAsLong(other.brief())).collect(Collectors.toSet());
        long free = from;
        while (taken.contains(free)) {
            free++;
        }
        return free;
    }
}
