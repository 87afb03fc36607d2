package latchkey.desk.prove;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import latchkey.diagnosis.Diagnosis;
import latchkey.grading.Catalogue;
import latchkey.grading.CheckMethod;
import latchkey.grading.Corpus;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Judge;
import latchkey.grading.Kit;
import latchkey.grading.KitException;
import latchkey.grading.Placeholder;
import latchkey.grading.Problem;
import org.jspecify.annotations.Nullable;

/** What is not in order with some exercises of the kit, besides verdicts that are not as expected. */
final class KitProblems {
    private static final String SKELETON = "skeleton";

    private final Kit kit;
    private final List<ExerciseFolder> exercises;
    private final List<Problem> leftOut;
    private final Judge judge;

    /**
     * @param kit the kit that was proven
     * @param exercises those of its exercises whose entries and skeletons were judged
     * @param leftOut why some of those that were chosen could not be judged
     */
    KitProblems(Kit kit, List<ExerciseFolder> exercises, List<Problem> leftOut) {
        this.kit = kit;
        this.exercises = List.copyOf(exercises);
        this.leftOut = List.copyOf(leftOut);
        this.judge = new Judge(kit);
    }

    /** The skeletons as something to be judged like entries. */
    static List<Corpus.Entry> skeletons(List<ExerciseFolder> exercises) {
        return exercises.stream()
                .map(each ->
                        new Corpus.Entry(each.id(), SKELETON, each.pristine(), List.of(Diagnosis.NOT_STARTED.slug())))
                .toList();
    }

    /** All of them: what concerns the kit first, then exercise by exercise. */
    List<Problem> all(Collection<Judged> entries, Collection<Judged> skeletons, List<Problem> messages) {
        List<Problem> ofCatalogue = Catalogue.problems(kit, kit.root().resolve(Selection.OWN));
        List<Problem> problems = new ArrayList<>();
        if (exercises.size() == kit.exercises().size()) {
            addOf(null, ofCatalogue, problems);
        }
        problems.addAll(leftOut);
        for (ExerciseFolder exercise : exercises) {
            addOf(exercise.id(), ofCatalogue, problems);
            addOfSkeleton(of(exercise, skeletons), problems);
            addOfChecks(exercise, of(exercise, entries), problems);
            addOf(exercise.id(), messages, problems);
        }
        return problems;
    }

    private static void addOf(@Nullable String exercise, List<Problem> some, List<Problem> problems) {
        some.stream()
                .filter(problem -> Objects.equals(problem.exercise(), exercise))
                .forEach(problems::add);
    }

    private static List<Judged> of(ExerciseFolder exercise, Collection<Judged> judged) {
        return judged.stream()
                .filter(one -> one.entry().exercise().equals(exercise.id()))
                .toList();
    }

    private static void addOfSkeleton(List<Judged> skeleton, List<Problem> problems) {
        skeleton.stream().filter(one -> !one.asExpected()).forEach(one -> {
            String sentence = one.answer().sentence();
            String problem = "the skeleton is judged " + one.answer().slug() + ", it should be not-started"
                    + (sentence.isEmpty() ? "." : ": " + sentence);
            problems.add(new Problem(one.entry().exercise(), null, problem));
        });
    }

    private void addOfChecks(ExerciseFolder exercise, List<Judged> entries, List<Problem> problems) {
        if (!Files.isRegularFile(exercise.checkFile())) {
            return; // the catalogue says so
        }
        List<CheckMethod> checks;
        try {
            checks = judge.checks(exercise);
        } catch (KitException e) {
            problems.add(new Problem(exercise.id(), null, String.valueOf(e.getMessage())));
            return;
        }
        int given = checks.stream().mapToInt(CheckMethod::points).sum();
        int promised = exercise.brief().points();
        if (given != promised) {
            String problem = "the brief promises " + promised + " points, the checks give " + given + ".";
            problems.add(new Problem(exercise.id(), null, problem));
        }
        if (Placeholder.in(exercise.checkFile()).isEmpty()) {
            addOfWitnesses(exercise, checks, entries, problems);
        }
    }

    private static void addOfWitnesses(
            ExerciseFolder exercise, List<CheckMethod> checks, List<Judged> entries, List<Problem> problems) {
        Set<String> first = entries.stream()
                .filter(one -> one.run() == 1 && !one.entry().isAccepted() && one.rejected())
                .map(one -> one.answer().check())
                .collect(Collectors.toSet());
        checks.stream()
                .filter(check -> !first.contains(check.sentence()))
                .map(check -> "check " + check.name() + " has no witness: no rejected answer trips it first.")
                .forEach(problem -> problems.add(new Problem(exercise.id(), null, problem)));
    }
}
