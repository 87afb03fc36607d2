package latchkey.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import latchkey.desk.console.Console;
import latchkey.desk.console.ExitCode;
import latchkey.desk.console.Failure;
import latchkey.desk.prove.Options;
import latchkey.desk.prove.ProveSession;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Kit;
import latchkey.grading.PinnedMessage;
import latchkey.grading.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code latchkey prove}: judges answers whose verdict is known. */
@Command(
        name = "prove",
        mixinStandardHelpOptions = true,
        description = {
            "Judges a corpus of right and wrong answers and tells every verdict that is not as its folder says.",
            "Of the kit's own it also tells what else is not in order: checks without a witness, messages, files, points.",
            "What has been judged is kept when it is interrupted; the same command goes on from there."
        },
        footer = {
            "",
            "Exit code: 0 all as expected and in order, 1 some not, 2 wrong usage, 3 the kit failed, 130 interrupted.",
            "",
            "Examples:",
            "  latchkey prove",
            "  latchkey prove locks/counter --runs 20 --cores 1",
            "  latchkey prove --corpus answers --json"
        })
final class ProveCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private final KitOption kitOption = new KitOption();

    @Parameters(paramLabel = "ID", split = ",", description = "Exercises or tracks; all by default.")
    private final List<String> ids = new ArrayList<>();

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description = "Where the answers lie, laid out as under solutions/, which is the default.")
    private @Nullable Path corpus;

    @Option(names = "--runs", paramLabel = "N", description = "How often each is judged; run k uses seed set k.")
    private int runs = 1;

    @Option(
            names = "--cores",
            paramLabel = "N",
            description =
                    "Pins each judging JVM to N processors of its own (Linux); as many JVMs as fit, with 1 by default.")
    private @Nullable Integer cores;

    @Option(names = "--load", paramLabel = "N", description = "Runs this many busy loops beside it.")
    private int load;

    @Option(names = "--json", description = "Prints JSON, and nothing else, to the standard output.")
    private boolean json;

    @Option(names = "--fresh", description = "Forgets what an interrupted prove has found.")
    private boolean fresh;

    @Option(
            names = "--accept-messages",
            description = "Writes what learners read now about the wrong answers into their MESSAGE files.")
    private boolean acceptMessages;

    ProveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        atLeast(1, runs, "--runs");
        atLeast(1, cores == null ? 1 : cores, "--cores");
        atLeast(0, load, "--load");
        if (acceptMessages) {
            mayWriteMessages(Runtime.version().feature());
        }
        Kit kit = kitOption.kit();
        List<ExerciseFolder> exercises = KitOption.select(kit, ids);
        List<Problem> leftOut = KitOption.leftOut(kit, ids);
        Options options = new Options(kit, exercises, leftOut, corpus, runs, cores, load, json, fresh, acceptMessages);
        int exitCode = new ProveSession(options, console).run();
        return KitOption.complain(kit, ids, console) && corpus != null ? ExitCode.KIT : exitCode;
    }

    private void mayWriteMessages(int feature) {
        if (corpus != null) {
            throw Failure.usage("--accept-messages is for the kit's own answers; leave out --corpus.");
        }
        if (feature != PinnedMessage.JDK) {
            throw Failure.usage("--accept-messages needs JDK " + PinnedMessage.JDK
                    + ", on which they are compared; this is " + feature + ".");
        }
    }

    private static void atLeast(int least, int number, String option) {
        if (number < least) {
            throw Failure.usage(option + " is a number from " + least + ", got " + number + ".");
        }
    }
}
