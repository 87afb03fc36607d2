package latchkey.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import latchkey.check.CheckSession;
import latchkey.desk.console.Console;
import latchkey.desk.console.ExitCode;
import latchkey.desk.console.Failure;
import latchkey.desk.console.Json;
import latchkey.desk.judging.JudgingJvm;
import latchkey.diagnosis.Finding;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Judge;
import latchkey.grading.Kit;
import latchkey.grading.ReplayToken;
import latchkey.trace.Event;
import latchkey.trace.Steps;
import latchkey.trace.Story;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code latchkey replay}: one schedule again, step by step, in a judging JVM. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Carries out one schedule again on your answer and tells every step of it.",
            "The token stands below what 'latchkey check' says, and in its report."
        },
        footer = {
            "",
            "Exit code: 0 nothing wrong in this schedule, 1 something wrong, 2 wrong usage, 3 the kit failed.",
            "",
            "Examples:",
            "  latchkey replay locks/counter:1.1:1x4.2x3",
            "  latchkey replay locks/counter:1.1:1x4.2x3 --svg counter.svg"
        })
final class ReplayCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final KitOption kitOption = new KitOption();

    @Parameters(paramLabel = "TOKEN", description = "Which schedule of which check.")
    @SuppressWarnings("NullAway.Init")
    private String token;

    @Option(names = "--answer", paramLabel = "DIR", description = "Where the answer lies, if not in the exercises.")
    private @Nullable Path answer;

    @Option(
            names = "--svg",
            paramLabel = "FILE",
            description = "Draws what the message shows of the schedule as a picture into this file.")
    private @Nullable Path picture;

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    ReplayCommand(Console console) {
        this.console = console;
    }

    /** A schedule, told for programs. */
    private record Told(int schema, String token, List<Step> steps, List<Wrong> findings) {}

    private record Step(
            int number,
            String thread,
            String what,
            @Nullable String place) {}

    private record Wrong(String diagnosis, String seen) {}

    @Override
    public Integer call() throws IOException {
        Kit kit = kitOption.kit();
        ReplayToken read = ReplayToken.read(token)
                .orElseThrow(() -> Failure.usage(token + " names no schedule; a token looks like"
                        + " locks/counter:1.1:1x4.2x3, and latchkey check prints it."));
        ExerciseFolder exercise = KitOption.select(kit, List.of(read.exercise())).stream()
                .filter(each -> each.id().equals(read.exercise()))
                .findFirst()
                .orElseThrow(() -> Failure.usage(read.exercise() + " is a track, not an exercise."));
        Path folder = answer == null ? exercise.sources() : answer;
        if (!Files.isDirectory(folder)) {
            throw Failure.usage(folder + " is no folder.");
        }
        if (picture != null) {
            Picture.mayBeWritten(picture);
        }
        return JudgingJvm.isThisOne() ? replay(kit, exercise, folder, read) : Again.inJudgingJvm(spec);
    }

    private int replay(Kit kit, ExerciseFolder exercise, Path folder, ReplayToken read) {
        Console.divertSubmissions();
        Optional<CheckSession.Replayed> replayed;
        try {
            replayed = new Judge(kit).replay(exercise, folder, read);
        } catch (IllegalArgumentException e) {
            throw Failure.usage(String.valueOf(e.getMessage()));
        }
        CheckSession.Replayed one = replayed.orElseThrow(
                () -> Failure.usage("This answer does not come to a run; see: latchkey check " + exercise.id()));
        if (picture != null) {
            Picture.of(exercise, one).write(picture);
        }
        console.out().println(json ? Json.pretty(told(one)) : text(one));
        if (picture != null && !json) {
            console.out().println("\nThe picture of it: " + picture);
        }
        return one.findings().isEmpty() ? ExitCode.OK : ExitCode.REJECTED;
    }

    private String text(CheckSession.Replayed one) {
        String steps = Steps.text(one.story(), console.glyphs());
        if (one.findings().isEmpty()) {
            return steps + "\n\n" + Picture.NOTHING_WRONG;
        }
        Finding first = one.findings().getFirst();
        return steps + "\n\n" + console.glyphs().failed() + " "
                + first.diagnosis().title() + ": " + first.seen();
    }

    private Told told(CheckSession.Replayed one) {
        Story story = one.story();
        List<Step> steps = IntStream.range(0, story.events().size())
                .mapToObj(i -> {
                    Event event = story.events().get(i);
                    return new Step(
                            i + 1,
                            story.threads().get(event.thread()),
                            event.what(),
                            event.place() == null ? null : event.place().toString());
                })
                .toList();
        List<Wrong> wrong = one.findings().stream()
                .map(finding -> new Wrong(finding.diagnosis().slug(), finding.seen()))
                .toList();
        return new Told(1, token, steps, wrong);
    }
}
