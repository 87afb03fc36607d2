package latchkey.junit;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.JudgedExercise;
import latchkey.grading.Kit;
import latchkey.grading.KitException;
import latchkey.grading.Problem;
import latchkey.grading.RunReport;
import latchkey.weave.UnsupportedJdkException;
import org.jspecify.annotations.Nullable;

/**
 * What one JVM judges: each exercise once, one at a time, however many tests ask for it.
 *
 * <p>Thread-safe.
 */
final class Session {
    private static final AtomicReference<@Nullable Session> CURRENT = new AtomicReference<>();

    private final Settings settings;
    private final Judging judging;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Map<String, JudgedExercise> judged = new HashMap<>();
    private @Nullable Outlook outlook;

    Session(Settings settings, Judging judging) {
        this.settings = settings;
        this.judging = judging;
    }

    /** Whether anything can be judged. */
    private sealed interface Outlook {
        /** It can: these exercises of this kit; some cannot, which are the faults. */
        record Bright(Kit kit, List<String> catalogue, List<String> selected, List<Problem> faults)
                implements Outlook {}

        /** It cannot, and one sentence says why. */
        record Bleak(String sentence) implements Outlook {}
    }

    /** This JVM's. */
    static Session current() {
        Session found = CURRENT.get();
        if (found == null) {
            CURRENT.compareAndSet(null, new Session(Settings.of(System.getProperties()), Judging.byTheEngine()));
            return current();
        }
        return found;
    }

    /** Makes this the current one until the next; null for the one that the system properties tell. */
    static void use(@Nullable Session session) {
        CURRENT.set(session);
    }

    Settings settings() {
        return settings;
    }

    /**
     * Why nothing can be judged, in one sentence, if so.
     *
     * @param check a class with checks, which tells where the kit is if nothing else does
     */
    Optional<String> problem(Class<?> check) {
        return outlook(check) instanceof Outlook.Bleak bleak ? Optional.of(bleak.sentence()) : Optional.empty();
    }

    /** Whether the exercise of this class with checks is to be judged. */
    boolean selects(Class<?> check) {
        return outlook(check) instanceof Outlook.Bright bright
                && (settings.selection().isEmpty() || bright.selected().contains(Checks.exerciseId(check)));
    }

    /** Where the exercise of this class with checks stands among all; what is none comes last. */
    int rank(Class<?> check) {
        List<String> ids = outlook(check) instanceof Outlook.Bright bright ? bright.catalogue() : List.of();
        int index = ids.indexOf(Checks.exerciseId(check));
        return index < 0 ? ids.size() : index;
    }

    /**
     * The exercise of this class with checks, judged now unless it was before.
     *
     * @throws PlainFailure if there is nothing to judge
     */
    JudgedExercise judge(Class<?> check) {
        oneAtATime.lock();
        try {
            String id = Checks.exerciseId(check);
            JudgedExercise before = judged.get(id);
            if (before != null) {
                return before;
            }
            JudgedExercise now = switch (outlook(check)) {
                case Outlook.Bleak(String sentence) -> throw new PlainFailure(sentence);
                case Outlook.Bright bright -> judge(bright.kit(), id);
            };
            judged.put(id, now);
            return now;
        } finally {
            oneAtATime.unlock();
        }
    }

    /** Those of these exercises that are judged already, in the order of the catalogue. */
    List<JudgedExercise> judged(Collection<String> ids) {
        oneAtATime.lock();
        try {
            List<String> catalogue = outlook instanceof Outlook.Bright bright ? bright.catalogue() : List.of();
            return catalogue.stream()
                    .filter(ids::contains)
                    .flatMap(id -> Stream.ofNullable(judged.get(id)))
                    .toList();
        } finally {
            oneAtATime.unlock();
        }
    }

    /**
     * What keeps exercises from being judged that were to be: those among these, and all where these are all others.
     *
     * @param ids the exercises whose checks run
     */
    List<Problem> faults(Collection<String> ids) {
        oneAtATime.lock();
        try {
            if (!(outlook instanceof Outlook.Bright bright)) {
                return List.of();
            }
            Set<String> faulty = bright.faults().stream()
                    .flatMap(fault -> Stream.ofNullable(fault.exercise()))
                    .collect(Collectors.toSet());
            List<String> wanted = settings.selection().isEmpty() ? bright.catalogue() : bright.selected();
            boolean all = wanted.stream().allMatch(id -> ids.contains(id) || faulty.contains(id));
            return bright.faults().stream()
                    .filter(fault -> all || ids.contains(fault.exercise()))
                    .toList();
        } finally {
            oneAtATime.unlock();
        }
    }

    /** The file for the run's report, if there is a place for it. */
    Optional<Path> reportFile() {
        oneAtATime.lock();
        try {
            if (settings.report() != null) {
                return Optional.of(settings.report());
            }
            return outlook instanceof Outlook.Bright bright
                    ? Optional.of(RunReport.file(bright.kit()))
                    : Optional.empty();
        } finally {
            oneAtATime.unlock();
        }
    }

    private JudgedExercise judge(Kit kit, String id) {
        ExerciseFolder exercise = exercise(kit, id);
        Path folder = settings.pristine() ? exercise.pristine() : exercise.sources();
        return JudgedExercise.judge(exercise, kit.root(), () -> judging.judge(kit, exercise, folder));
    }

    private static ExerciseFolder exercise(Kit kit, String id) {
        try {
            return kit.exercise(id).orElseThrow(() -> new PlainFailure("There is no exercise " + id + " in this kit."));
        } catch (KitException e) {
            throw new PlainFailure(String.valueOf(e.getMessage()));
        }
    }

    private Outlook outlook(Class<?> check) {
        oneAtATime.lock();
        try {
            if (outlook == null) {
                outlook = look(check);
            }
            return outlook;
        } finally {
            oneAtATime.unlock();
        }
    }

    private Outlook look(Class<?> check) {
        try {
            Kit kit = kit(check);
            List<String> selected = settings.selection().isEmpty() ? List.of() : ids(kit.select(settings.selection()));
            List<Problem> faults = kit.faults(settings.selection());
            if (!selected.isEmpty()
                    && faults.stream().map(Problem::exercise).toList().containsAll(selected)) {
                return new Outlook.Bleak(faults.getFirst().problem());
            }
            judging.prepare();
            return new Outlook.Bright(kit, ids(kit.exercises()), selected, faults);
        } catch (KitException | UnsupportedJdkException e) {
            return new Outlook.Bleak(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> ids(List<ExerciseFolder> exercises) {
        return exercises.stream().map(ExerciseFolder::id).toList();
    }

    private Kit kit(Class<?> check) {
        Path named = settings.kit();
        if (named != null) {
            return Kit.at(named);
        }
        return Kit.at(Kit.find(settings.workingFolder())
                .or(() -> location(check).flatMap(Kit::find))
                .orElseThrow(() -> new KitException("Latchkey cannot find its exercises from "
                        + settings.workingFolder()
                        + "; set -Dlatchkey.kit to the folder that has exercises/ and grader/.")));
    }

    private static Optional<Path> location(Class<?> check) {
        CodeSource source = check.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()).toAbsolutePath());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
