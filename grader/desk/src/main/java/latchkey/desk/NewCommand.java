package latchkey.desk;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.List;
import java.util.concurrent.Callable;
import latchkey.desk.blueprint.Blueprint;
import latchkey.desk.blueprint.Blueprint.Draft;
import latchkey.desk.blueprint.Groundwork;
import latchkey.desk.blueprint.NewExercise;
import latchkey.desk.console.Console;
import latchkey.desk.console.ExitCode;
import latchkey.desk.console.Failure;
import latchkey.grading.Kit;
import latchkey.grading.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code latchkey new}: lays down the files of an exercise, for an author to fill in. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = {
            "Lays down the files of a new exercise: brief, skeleton, check, and answers right and wrong.",
            "They compile, and say PLACEHOLDER wherever something is still to be written; prove lists these places."
        },
        footer = {
            "",
            "Examples:",
            "  latchkey new locks/thermometer",
            "  latchkey new locks/thermometer --title \"Read what belongs together\" --class Thermometer"
        })
final class NewCommand implements Callable<Integer> {
    private static final String SOLUTIONS = "solutions";

    private final Console console;

    @Mixin
    private final KitOption kitOption = new KitOption();

    @Parameters(paramLabel = "ID", description = "Its track and name, as in locks/thermometer.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Option(names = "--class", paramLabel = "NAME", description = "The class to work on; else named as the exercise.")
    private @Nullable String className;

    @Option(names = "--title", paramLabel = "TEXT", description = "Its name for people; else the words of the class.")
    private @Nullable String title;

    @Option(names = "--dry-run", description = "Lists the files, and writes none.")
    private boolean dryRun;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Kit kit = kitOption.kit();
        NewExercise exercise = NewExercise.in(kit, id, className, title);
        List<Draft> drafts = Blueprint.of(exercise);
        checkFree(kit, drafts);
        tellOfNewTrack(kit);
        if (!dryRun) {
            Groundwork.lay(kit.root(), drafts);
        }
        drafts.forEach(draft -> console.out().println(draft.path()));
        console.out().println();
        console.out().println(dryRun ? "Nothing was written." : next(exercise));
        return ExitCode.OK;
    }

    private void checkFree(Kit kit, List<Draft> drafts) {
        if (kit.ids().contains(id)) {
            throw Failure.usage("There is an exercise " + id + " already.");
        }
        if (!Files.isDirectory(kit.root().resolve(SOLUTIONS))) {
            throw Failure.usage("This kit has no " + SOLUTIONS + "/, where right and wrong answers belong;"
                    + " write exercises in one that has.");
        }
        for (Draft draft : drafts) {
            int end = draft.path().lastIndexOf("/" + id + "/") + 1 + id.length();
            String folder = draft.path().substring(0, end);
            if (Files.exists(kit.root().resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
                throw Failure.usage("There is a folder " + folder + " already; remove it, or choose another name.");
            }
        }
    }

    private void tellOfNewTrack(Kit kit) {
        String track = NewExercise.track(id);
        List<String> tracks =
                kit.ids().stream().map(NewExercise::track).distinct().toList();
        if (!tracks.contains(track)) {
            List<String> near = Spelling.nearest(track, tracks);
            console.complain(List.of(
                    track + " is a new track" + (near.isEmpty() ? "." : "; did you mean " + near.getFirst() + "?")));
        }
    }

    private static String next(NewExercise exercise) {
        return "Written: number " + exercise.order() + " of the list, not started.\n"
                + "Next: replace what says PLACEHOLDER; latchkey prove " + exercise.id() + " lists it.";
    }
}
