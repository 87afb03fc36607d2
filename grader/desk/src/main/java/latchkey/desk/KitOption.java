package latchkey.desk;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import latchkey.desk.console.Failure;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Kit;
import latchkey.grading.KitException;
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
     * The exercises with these ids or of these tracks; all if none is named.
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
