package latchkey.desk;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import latchkey.desk.console.Console;
import latchkey.desk.console.ExitCode;
import latchkey.desk.console.Failure;
import latchkey.diagnosis.Diagnosis;
import latchkey.grading.Brief;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Kit;
import latchkey.grading.RunReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code latchkey hint}: the next rung of an exercise's ladder of hints, one at a time. */
@Command(
        name = "hint",
        mixinStandardHelpOptions = true,
        description = "Shows the next hint for an exercise, one at a time.",
        footer = {
            "",
            "Examples:",
            "  latchkey hint locks/counter",
            "  latchkey hint locks/counter --for lost-update",
            "  latchkey hint locks/counter --rung 1"
        })
final class HintCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final KitOption kitOption = new KitOption();

    @Parameters(paramLabel = "ID", description = "The exercise, as in locks/counter.")
    @SuppressWarnings("NullAway.Init")
    private String id;

    @Option(names = "--rung", paramLabel = "N", description = "Shows this one instead of the next.")
    private @Nullable Integer rung;

    @Option(names = "--for", paramLabel = "DIAGNOSIS", description = "Shows the hints for this diagnosis.")
    private @Nullable String slug;

    HintCommand(Console console) {
        this.console = console;
    }

    /** A ladder of hints; the diagnosis is null for the one that helps everybody. */
    private record Ladder(@Nullable Diagnosis diagnosis, List<String> rungs) {}

    @Override
    public Integer call() {
        Kit kit = kitOption.kit();
        List<ExerciseFolder> selected = KitOption.select(kit, List.of(id));
        if (selected.size() != 1 || !selected.getFirst().id().equals(id)) {
            throw Failure.usage(id + " is a track; name one of its exercises: "
                    + String.join(
                            ", ", selected.stream().map(ExerciseFolder::id).toList()));
        }
        HintLadders shown = HintLadders.in(kit.root());
        Ladder ladder = ladder(kit, selected.getFirst().brief(), shown);
        int wanted = rung == null ? shown.shown(id, ladder.diagnosis()) + 1 : rung;
        int last = ladder.rungs().size();
        if (rung == null && wanted > last) {
            console.out().println(noFurther(last, ladder));
        } else if (wanted < 1 || wanted > last) {
            throw Failure.usage(
                    "There is no hint " + wanted + " for " + id + "; they are numbered from 1 to " + last + ".");
        } else {
            print(ladder, wanted);
            remember(shown, ladder, wanted);
        }
        return ExitCode.OK;
    }

    /** The ladder asked for; else that for what the last run found, until it is climbed; else the one for all. */
    private Ladder ladder(Kit kit, Brief brief, HintLadders shown) {
        Ladder forAll = new Ladder(null, brief.hints());
        if (slug == null) {
            return RunReport.lastDiagnosis(kit, id)
                    .filter(found -> brief.hintsByDiagnosis().containsKey(found))
                    .map(found -> new Ladder(found, brief.hintsFor(found)))
                    .filter(found -> rung != null
                            || shown.shown(id, found.diagnosis())
                                    < found.rungs().size())
                    .orElse(forAll);
        }
        Diagnosis diagnosis = ExplainCommand.named(slug);
        if (brief.hintsByDiagnosis().containsKey(diagnosis)) {
            return new Ladder(diagnosis, brief.hintsFor(diagnosis));
        }
        console.err().println("There are no hints for " + diagnosis + " alone; these help with everything.");
        return forAll;
    }

    private void print(Ladder ladder, int wanted) {
        int last = ladder.rungs().size();
        console.out().println("Hint " + wanted + " of " + last + " for " + id + about(ladder));
        console.out().println();
        console.out().println(ladder.rungs().get(wanted - 1));
        console.out().println();
        console.out().println(wanted < last ? "The next one: " + command(ladder) : "That was the last one.");
    }

    private String noFurther(int last, Ladder ladder) {
        return last == 0
                ? "There are no hints for " + id + "."
                : "There is no further hint for " + id + about(ladder) + ": you have seen all " + last
                        + ". To read one again: " + command(ladder) + " --rung " + last;
    }

    private String command(Ladder ladder) {
        return "latchkey hint " + id + (ladder.diagnosis() == null ? "" : " --for " + ladder.diagnosis());
    }

    private static String about(Ladder ladder) {
        return ladder.diagnosis() == null ? "" : ", " + ladder.diagnosis().title();
    }

    private void remember(HintLadders shown, Ladder ladder, int wanted) {
        try {
            shown.show(id, ladder.diagnosis(), wanted);
        } catch (IOException e) {
            console.err()
                    .println("The kit's folder cannot be written to, so the next hint has to be asked for: --rung "
                            + (wanted + 1));
        }
    }
}
