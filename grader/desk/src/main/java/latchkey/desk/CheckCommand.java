package latchkey.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import latchkey.desk.console.Console;
import latchkey.desk.console.ExitCode;
import latchkey.desk.console.Failure;
import latchkey.desk.console.Json;
import latchkey.desk.judging.JudgingJvm;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Judge;
import latchkey.grading.JudgedExercise;
import latchkey.grading.Kit;
import latchkey.grading.Problem;
import latchkey.grading.RunReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code latchkey check}: judges the learner's own files, in a judging JVM. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Judges your answers and says what is wrong with them.",
        footer = {
            "",
            "Exit code: 0 nothing wrong, 1 something wrong or not judged, 2 wrong usage, 3 the kit failed.",
            "",
            "Examples:",
            "  latchkey check",
            "  latchkey check locks/counter"
        })
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    private final KitOption kitOption = new KitOption();

    @Parameters(paramLabel = "ID", split = ",", description = "Exercises or tracks; all by default.")
    private final List<String> ids = new ArrayList<>();

    @Option(names = "--strict", description = "An exercise that was not started counts as wrong.")
    private boolean strict;

    @Option(names = "--json", description = "Prints JSON.")
    private boolean json;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Kit kit = kitOption.kit();
        List<ExerciseFolder> exercises = KitOption.select(kit, ids);
        return JudgingJvm.isThisOne() ? judge(kit, exercises) : Again.inJudgingJvm(spec);
    }

    private int judge(Kit kit, List<ExerciseFolder> exercises) throws IOException {
        List<Problem> faults = kit.faults(ids);
        List<ExerciseFolder> sound = exercises.stream()
                .filter(each -> faults.stream().noneMatch(fault -> each.id().equals(fault.exercise())))
                .toList();
        if (sound.isEmpty()) {
            console.complain(faults.stream().map(Problem::problem).toList());
            throw Failure.ofKit("There is no exercise that can be judged.");
        }
        Console.divertSubmissions();
        Judge judge = new Judge(kit);
        List<JudgedExercise> judged = sound.stream()
                .map(each -> JudgedExercise.judge(each, Path.of(""), () -> judge.judge(each, each.sources(), 1)))
                .toList();
        CheckSheet sheet = new CheckSheet(judged, HintLadders.in(kit.root()));
        RunReport report = RunReport.of(judged);
        report.write(RunReport.file(kit));
        console.out().println(json ? Json.pretty(report) : sheet.render(console.glyphs()));
        console.complain(faults.stream().map(Problem::problem).toList());
        return faults.isEmpty() ? sheet.exitCode(strict) : ExitCode.KIT;
    }
}
