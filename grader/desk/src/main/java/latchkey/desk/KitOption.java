package latchkey.desk;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latchkey.desk.console.Console;
import latchkey.desk.console.Failure;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Kit;
import latchkey.grading.KitException;
import latchkey.grading.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which kit a command works with. */
final class KitOption {
    @Option(
            names = "--kit",
            paramLabel = "DIR",
            description = "The kit's folder; else it is looked for from here upward, then from the jar upward.")
    private @Nullable Path folder;

    /**
     * The kit to work with.
     *
     * @throws Failure of usage, if there is none
     */
    Kit kit() {
        try {
            return Kit.at(folder == null ? found() : folder);
        } catch (KitException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }

    /**
     * The exercises with these ids or of these tracks, all if none is named; without those whose brief cannot be read.
     *
     * @throws Failure of usage, if one is unknown
     */
    static List<ExerciseFolder> select(Kit kit, List<String> ids) {
        List<ExerciseFolder> all = kit.exercises();
        if (ids.isEmpty()) {
            return all;
        }
        try {
            return kit.select(ids);
        } catch (KitException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
    }

    /** What leaves some of these exercises out: a brief that cannot be read. */
    static List<Problem> leftOut(Kit kit, List<String> ids) {
        List<String> selected =
                select(kit, ids).stream().map(ExerciseFolder::id).toList();
        return kit.faults(ids).stream()
                .filter(fault -> !selected.contains(fault.exercise()))
                .toList();
    }

    /** Says which of these exercises are left out, and why; whether there is any. */
    static boolean complain(Kit kit, List<String> ids, Console console) {
        List<Problem> leftOut = leftOut(kit, ids);
        console.complain(leftOut.stream().map(Problem::problem).toList());
        return !leftOut.isEmpty();
    }

    private static Path found() {
        return Kit.find(Path.of(""))
                .or(KitOption::aboveJar)
                .orElseThrow(
                        () -> Failure.usage("There is no Latchkey kit here; go to its folder, or name it: --kit DIR"));
    }

    private static Optional<Path> aboveJar() {
        try {
            return Kit.find(Path.of(KitOption.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
