package latchkey.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.rules.ImportedClasses;
import latchkey.schedule.Decisions;
import latchkey.schedule.Outcome;
import latchkey.schedule.RunResult;
import latchkey.schedule.Runs;
import latchkey.schedule.Search;
import latchkey.schedule.SeededStrategy;
import latchkey.stress.PlainLoader;
import latchkey.stress.RealThreads;
import latchkey.trace.Story;
import latchkey.weave.WeavingLoader;
import latchkey.weave.WovenClasses;
import org.jspecify.annotations.Nullable;

/**
 * Carries out one check method for one submission.
 *
 * <p>Where a class initialiser runs, each schedule gets classes of its own: the method is called again in a fresh loader,
 * up to the same scenario, which is then taken from it. Not thread-safe; one session at a time in a JVM.
 */
public final class CheckSession {
    private static final int MOST_STEPS = 20_000;
    private static @Nullable CheckSession current;

    /**
     * What is judged.
     *
     * @param classes the submission and its check, to be woven
     * @param plain the same class files as they are, for child programs, by binary name
     * @param imported the submission's classes for rules
     * @param parent the loader of everything else
     * @param seed where the seeded schedules begin
     */
    public record Subject(
            WovenClasses classes, Map<String, byte[]> plain, ImportedClasses imported, ClassLoader parent, long seed) {}

    /**
     * What a check came to.
     *
     * @param findings what is wrong, the worst first
     * @param unknown why it cannot be told; null where it can
     * @param schedules how many schedules were carried out
     * @param all whether these were all interleavings of each of its scenarios
     */
    public record Result(List<Finding> findings, @Nullable String unknown, int schedules, boolean all) {}

    /**
     * What one schedule came to.
     *
     * @param findings what is wrong with it, the worst first
     * @param story everything that happened in it
     */
    public record Replayed(List<Finding> findings, Story story) {

        /** What a message shows of it: the story without what every story has. */
        public Story shown() {
            return Classifier.withoutFraming(story);
        }
    }

    private record Captured(Schedules how, Scenario scenario) {}

    /** Ends the check method: enough is known. */
    private static final class Over extends Error {
        private static final long serialVersionUID = 1L;
        private final transient @Nullable Captured captured;

        Over(@Nullable Captured captured) {
            super(null, null, false, false);
            this.captured = captured;
        }
    }

    private final Subject subject;
    private final String checkClass;
    private final String method;
    private final String sentence;
    private final boolean freshEachTime;
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable String unknown;
    private int schedules;
    private boolean all = true;
    private int next;
    /** The number of the scenario that is wanted from a fresh loader; -1 while the check itself runs. */
    private int wanted = -1;

    private CheckSession(Subject subject, String checkClass, String method) {
        this.subject = subject;
        this.checkClass = checkClass;
        this.method = method;
        this.sentence = method.replace('_', ' ');
        this.freshEachTime = subject.classes.hasClassInitialiser();
    }

    /**
     * Carries out the check method of this name.
     *
     * @throws IllegalStateException if the check itself breaks, outside its scenarios: no answer is to blame for that
     */
    public static synchronized Result carryOut(Subject subject, String checkClass, String method) {
        CheckSession session = new CheckSession(subject, checkClass, method);
        current = session;
        try {
            session.invoke();
        } catch (Over over) {
            // what was found is in the findings
        } catch (Throwable t) {
            if (!session.isTheAnswers(t)) {
                throw new IllegalStateException("the check '" + session.sentence + "' is broken: " + t, t);
            }
            session.add(new Classifier(Schedules.atMost(1)).thrown(t, "the check", null));
        } finally {
            current = null;
        }
        boolean all = session.schedules > 0 && session.all && session.findings.isEmpty();
        return new Result(List.copyOf(session.findings), session.unknown, session.schedules, all);
    }

    /** Whether the answer's code threw it, which the check may have called before its first schedule. */
    private boolean isTheAnswers(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .anyMatch(subject.classes.learners()::contains);
    }

    /**
     * Carries out one schedule of one scenario again, step by step.
     *
     * @param number which scenario of the method, counted from 1
     * @param decisions who goes on when, as a finding's token has it
     * @throws IllegalArgumentException if the method has no such scenario, or these are no decisions
     */
    public static synchronized Replayed replay(
            Subject subject, String checkClass, String method, int number, String decisions) {
        Decisions read = Decisions.of(decisions);
        CheckSession session = new CheckSession(subject, checkClass, method);
        current = session;
        try {
            Captured captured = session.captured(number - 1, session.woven());
            if (captured == null) {
                throw new IllegalArgumentException(
                        "The check '" + session.sentence + "' has no scenario " + number + ".");
            }
            Runs.Settings settings = new Runs.Settings(captured.how.races(), true, MOST_STEPS);
            RunResult run = Search.replay(() -> captured.scenario::run, read, settings);
            new Classifier(captured.how).findings(run).forEach(session::add);
            return new Replayed(List.copyOf(session.findings), run.story());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable t) {
            throw new IllegalStateException("the scenario could not be made", t);
        } finally {
            current = null;
        }
    }

    static CheckSession current() {
        CheckSession session = current;
        if (session == null) {
            throw new IllegalStateException("a check runs in Latchkey only");
        }
        return session;
    }

    private void invoke() throws Throwable {
        invoke(woven());
    }

    private void invoke(ClassLoader loader) throws Throwable {
        next = 0;
        Class<?> type = Class.forName(checkClass, true, loader);
        Method check = type.getDeclaredMethod(method);
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        check.setAccessible(true);
        try {
            check.invoke(constructor.newInstance());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    Subject subject() {
        return subject;
    }

    /** Whether the method runs only to hand out one of its scenarios. */
    boolean skips() {
        return wanted >= 0;
    }

    void explore(Schedules how, Scenario scenario) {
        int number = next++;
        if (wanted >= 0) {
            if (number == wanted) {
                throw new Over(new Captured(how, scenario));
            }
            return;
        }
        Classifier classifier = new Classifier(how);
        Search.Budget budget = new Search.Budget(
                how.most(),
                how.preempted(),
                subject.seed * 1_000_003L + number * 10_007L + sentence.hashCode(),
                new SeededStrategy.Liberties(how.spurious(), false),
                new Runs.Settings(how.races(), false, MOST_STEPS));
        try {
            Search.Result result = new Search(() -> fresh(number, scenario), classifier::assess, budget).search();
            schedules += result.schedules();
            all &= result.all();
            RunResult failure = result.failure();
            if (failure != null) {
                classifier.findings(failure).forEach(finding -> add(finding.foundAt(number + 1 + ":")));
            } else if (result.unknown() != null
                    && result.unknown().outcome() instanceof Outcome.Unknown(String reason)) {
                unknown = reason;
            } else if (how.realThreads() && !freshEachTime) {
                onRealThreads(classifier, number);
            }
        } catch (Over over) {
            throw over;
        } catch (Exception e) {
            throw new IllegalStateException("the scenario could not be made", e);
        }
        if (!findings.isEmpty() || unknown != null) {
            throw new Over(null);
        }
    }

    private Runs.Body fresh(int number, Scenario scenario) {
        return freshEachTime ? capture(number, woven())::run : scenario::run;
    }

    private ClassLoader woven() {
        return new WeavingLoader(subject.classes, subject.parent);
    }

    private void onRealThreads(Classifier classifier, int number) throws InterruptedException {
        Scenario scenario = capture(number, new PlainLoader(subject.plain, subject.parent));
        RealThreads.repeat(scenario::run).ifPresent(thrown -> {
            Finding finding = classifier.thrown(thrown, "A thread", null);
            add(finding.because("It was seen on real threads, which show it now and then."));
        });
    }

    private Scenario capture(int number, ClassLoader loader) {
        Captured captured;
        try {
            captured = captured(number, loader);
        } catch (Throwable t) {
            throw new IllegalStateException("the check does not come to its scenario a second time", t);
        }
        if (captured == null) {
            throw new IllegalStateException("the check does not come to its scenario a second time");
        }
        return captured.scenario;
    }

    /** The scenario with this number, counted from 0; null where the method comes to its end before. */
    private @Nullable Captured captured(int number, ClassLoader loader) throws Throwable {
        wanted = number;
        try {
            invoke(loader);
            return null;
        } catch (Over over) {
            return over.captured;
        } finally {
            wanted = -1;
        }
    }

    void add(Finding finding) {
        findings.add(finding.foundBy(sentence));
    }

    /** Ends the check if something was found. */
    void endIfFound() {
        if (!findings.isEmpty()) {
            throw new Over(null);
        }
    }

    void endUnknown(String reason) {
        unknown = reason;
        throw new Over(null);
    }

    void fail(Diagnosis diagnosis, String seen) {
        add(Finding.of(diagnosis, seen, null));
        endIfFound();
    }
}
