package latchkey.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import latchkey.desk.console.Console;
import latchkey.desk.console.ExitCode;
import latchkey.desk.console.Json;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Kit;
import latchkey.trace.Lines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code latchkey list}: which exercises there are; judges none of them. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "Lists the exercises in the order in which to do them.",
        footer = {"", "Example:", "  latchkey list locks"})
final class ListCommand implements Callable<Integer> {
    private static final int GAP = 2;

    private final Console console;

    @Mixin
    private final KitOption kit = new KitOption();

    @Parameters(paramLabel = "ID", split = ",", description = "Exercises or tracks; all by default.")
    private final List<String> ids = new ArrayList<>();

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    ListCommand(Console console) {
        this.console = console;
    }

    private record Listing(int schema, List<Line> exercises) {}

    private record Line(String id, String title, int points, int order, int minutes) {}

    @Override
    public Integer call() {
        Kit found = kit.kit();
        List<Line> lines =
                KitOption.select(found, ids).stream().map(ListCommand::line).toList();
        int exitCode = KitOption.complain(found, ids, console) ? ExitCode.KIT : ExitCode.OK;
        if (json) {
            console.out().println(Json.pretty(new Listing(1, lines)));
            return exitCode;
        }
        int id = lines.stream().mapToInt(line -> line.id().length()).max().orElse(0);
        int title =
                lines.stream().mapToInt(line -> Lines.width(line.title())).max().orElse(0);
        for (Line line : lines) {
            console.out()
                    .println(String.format("%5d  ", line.order()) + Lines.pad(line.id(), id + GAP)
                            + Lines.pad(console.glyphs().plain(line.title()), title + GAP) + line.points()
                            + (line.points() == 1 ? " point, " : " points, ") + line.minutes() + " min");
        }
        return exitCode;
    }

    private static Line line(ExerciseFolder exercise) {
        return new Line(
                exercise.id(),
                exercise.brief().title(),
                exercise.brief().points(),
                exercise.brief().order(),
                exercise.brief().minutes());
    }
}
