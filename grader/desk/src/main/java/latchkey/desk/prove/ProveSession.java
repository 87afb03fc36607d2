package latchkey.desk.prove;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.function.Supplier;
import latchkey.desk.console.Console;
import latchkey.desk.console.ExitCode;
import latchkey.desk.console.Failure;
import latchkey.desk.console.Json;
import latchkey.desk.console.Progress;
import latchkey.desk.judging.BusyLoops;
import latchkey.desk.judging.ChildExaminer;
import latchkey.desk.judging.Examiner;
import latchkey.desk.judging.JudgingJvm;
import latchkey.desk.judging.Seats;
import latchkey.desk.prove.Plan.Job;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Problem;
import org.jspecify.annotations.Nullable;

/** One call of {@code prove}: from a corpus to what is printed. */
public final class ProveSession {
    private static final Path JOURNALS = Path.of(".latchkey", "prove");

    private final Options options;
    private final Console console;
    private final Seats seats;
    private final Supplier<Examiner> examiners;
    private final Queue<Examiner> working = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean interrupted = new AtomicBoolean();

    /**
     * @throws Failure of usage, if this system cannot pin processes as asked
     */
    public ProveSession(Options options, Console console) {
        this(options, console, null);
    }

    ProveSession(Options options, Console console, @Nullable Supplier<Examiner> examiners) {
        this.options = options;
        this.console = console;
        this.seats = Seats.of(options.cores());
        Queue<JudgingJvm> free = new ConcurrentLinkedQueue<>(seats.jvms());
        this.examiners = examiners == null
                ? () -> new ChildExaminer(free.remove(), options.kit().root())
                : examiners;
    }

    /**
     * Judges, prints, and answers the exit code.
     *
     * @throws Failure if there is nothing to judge, or if the kit cannot judge
     */
    public int run() {
        Selection selection = selection();
        Plan plan = plan(selection);
        if (plan.jobs().isEmpty()) {
            print(Proof.of(plan, List.of(), selection.skipped(), List.of()), List.of());
            throw Failure.usage("There is no entry to judge.");
        }
        Path folder = options.kit().root().resolve(JOURNALS);
        try (Journal journal = Journal.open(folder, plan, options.fresh())) {
            List<Judged> all = judge(plan, journal);
            Predicate<Judged> ofSkeleton = one -> plan.skeletons().contains(one.entry());
            List<Judged> judged = all.stream().filter(ofSkeleton.negate()).toList();
            List<Judged> skeletons = all.stream().filter(ofSkeleton).toList();
            List<Problem> problems = options.corpus() == null ? problems(judged, skeletons) : List.of();
            print(Proof.of(plan, judged, selection.skipped(), problems), judged);
            if (options.acceptMessages()) {
                accept(judged);
            }
            journal.remove();
            return problems.isEmpty() && judged.stream().allMatch(Judged::asExpected) ? ExitCode.OK : ExitCode.REJECTED;
        }
    }

    private List<Problem> problems(List<Judged> entries, List<Judged> skeletons) {
        List<Problem> ofMessages = options.acceptMessages()
                ? List.of()
                : PinnedMessages.problems(entries, Runtime.version().feature());
        return new KitProblems(options.kit(), options.exercises(), options.leftOut())
                .all(entries, skeletons, ofMessages);
    }

    private void accept(List<Judged> judged) {
        List<String> changes = PinnedMessages.accept(judged, options.kit().root());
        PrintWriter to = options.json() ? console.err() : console.out();
        changes.forEach(to::println);
        to.println(changes.isEmpty() ? "No message has changed." : "Messages written: " + changes.size() + ".");
        to.flush();
    }

    private Selection selection() {
        Path corpus = options.corpus();
        return corpus == null
                ? Selection.ofOwn(options.kit(), options.exercises())
                : Selection.of(corpus, options.kit(), options.exercises());
    }

    private Plan plan(Selection selection) {
        return new Plan(
                scope(),
                Hashes.ofKit(options.kit().root()),
                Runtime.version().toString(),
                cores(),
                options.load(),
                options.runs(),
                selection.entries(),
                options.corpus() == null ? KitProblems.skeletons(options.exercises()) : List.of());
    }

    private String scope() {
        Path corpus = options.corpus();
        List<String> ids = options.exercises().stream().map(ExerciseFolder::id).toList();
        return (corpus == null ? "" : corpus.toAbsolutePath().normalize()) + " " + ids;
    }

    private int cores() {
        Integer cores = options.cores();
        return cores == null ? Runtime.getRuntime().availableProcessors() : cores;
    }

    private List<Judged> judge(Plan plan, Journal journal) {
        List<Job> jobs = plan.jobs();
        int before =
                (int) jobs.stream().filter(job -> journal.find(job).isPresent()).count();
        if (before > 0) {
            console.err()
                    .println("Going on where the last prove stopped: " + before + " of " + jobs.size()
                            + " verdicts are there; --fresh starts over.");
        }
        Progress progress = new Progress(console, "prove", jobs.size(), before, System::nanoTime);
        Prover prover =
                new Prover(this::examiner, seats.jvms().size(), journal, one -> progress.step(one.asExpected()));
        BusyLoops load = BusyLoops.start(options.load(), seats);
        Thread hook = new Thread(() -> giveUp(progress, load), "interrupted");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return prover.prove(jobs);
        } catch (InterruptedException e) {
            tellInterrupted(progress);
            Thread.currentThread().interrupt();
            throw Failure.interrupted();
        } finally {
            progress.end();
            load.close();
            removeHook(hook);
        }
    }

    private Examiner examiner() {
        Examiner examiner = examiners.get();
        working.add(examiner);
        return examiner;
    }

    private void giveUp(Progress progress, BusyLoops load) {
        tellInterrupted(progress);
        load.close();
        working.forEach(Examiner::close);
    }

    private void tellInterrupted(Progress progress) {
        if (!interrupted.getAndSet(true)) {
            progress.end();
            console.err().println("Interrupted; what has been judged is kept, and the same command goes on from here.");
            console.err().flush();
        }
    }

    private static void removeHook(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // This process is ending, and the hook is what ends it.
        }
    }

    private void print(Proof proof, List<Judged> judged) {
        console.out().println(options.json() ? Json.pretty(proof) : ProofText.of(proof, judged, console.glyphs()));
        console.out().flush();
    }
}
