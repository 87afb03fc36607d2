package latchkey.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Explanations;
import latchkey.diagnosis.Finding;
import latchkey.race.Race;
import latchkey.schedule.CheckActs;
import latchkey.schedule.Outcome;
import latchkey.schedule.Places;
import latchkey.schedule.RunResult;
import latchkey.schedule.Search.Assessment;
import latchkey.schedule.Search.Severity;
import latchkey.schedule.Wait;
import latchkey.trace.Place;
import latchkey.trace.Story;
import org.jspecify.annotations.Nullable;

/** Puts what a run came to into the words of the vocabulary. */
final class Classifier {
    /** Findings that a sleep explains, if somebody woke from one before the others had done their part. */
    private static final Set<Diagnosis> TOO_SOON = Set.of(
            Diagnosis.PROCEEDS_EARLY,
            Diagnosis.WRONG_ORDER,
            Diagnosis.WRONG_RESULT,
            Diagnosis.LOST_ITEM,
            Diagnosis.TORN_READ);

    private final Schedules how;

    Classifier(Schedules how) {
        this.how = how;
    }

    Assessment assess(RunResult run) {
        Finding hard = hard(run);
        if (hard != null) {
            return new Assessment(Severity.HARD, hard.diagnosis());
        }
        Finding soft = soft(run);
        return soft == null ? Assessment.FINE : new Assessment(Severity.SOFT, soft.diagnosis());
    }

    /** Everything that is wrong with the run, the worst first. */
    List<Finding> findings(RunResult run) {
        List<Finding> findings = new ArrayList<>();
        Finding hard = hard(run);
        if (hard != null) {
            findings.add(told(hard, run));
        }
        Finding soft = soft(run);
        if (soft != null && (hard == null || soft.diagnosis() != hard.diagnosis())) {
            findings.add(hard == null ? told(soft, run) : soft);
        }
        return findings;
    }

    private static Finding told(Finding finding, RunResult run) {
        String why = finding.why().isEmpty() ? sentence(Explanations.headline(finding.diagnosis())) : finding.why();
        return new Finding(
                finding.diagnosis(),
                finding.check(),
                finding.seen(),
                why,
                finding.facts(),
                finding.place(),
                withoutFraming(run.story()),
                run.forced().token());
    }

    /** The story without what every story has: that the check starts its threads and waits, and that threads end. */
    static Story withoutFraming(Story story) {
        return new Story(
                story.threads(),
                story.events().stream()
                        .filter(event -> !(event.place() == null && event.what().equals("ends")))
                        .filter(event -> !(event.thread() == 0
                                && (event.what().startsWith("starts ")
                                        || event.what().startsWith("waits for the end of ")
                                        || event.what().equals(CheckActs.QUIET))))
                        .toList());
    }

    private static String sentence(String text) {
        String first = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return first.endsWith(".") ? first : first + ".";
    }

    private @Nullable Finding hard(RunResult run) {
        return switch (run.outcome()) {
            case Outcome.Passed passed -> null;
            case Outcome.Unknown unknown -> null;
            case Outcome.Threw threw -> overslept(thrown(threw.cause(), threw.thread(), threw.place()), run);
            case Outcome.Stuck stuck -> overslept(stuck(stuck.blocked()), run);
            case Outcome.Endless endless -> endless(endless);
        };
    }

    private Finding overslept(Finding finding, RunResult run) {
        if (how.pollingIsFine() || run.slept().isEmpty() || !TOO_SOON.contains(finding.diagnosis())) {
            return finding;
        }
        Place place = Places.of(run.slept().get(0));
        return Finding.of(
                Diagnosis.SLEEPS_INSTEAD,
                finding.seen() + " A sleep does not wait for anybody: it was over, and the others were not.",
                place);
    }

    Finding thrown(Throwable thrown, String thread, @Nullable Place place) {
        if (thrown instanceof CheckFailure failure) {
            return Finding.of(failure.diagnosis(), String.valueOf(failure.getMessage()), place);
        }
        Place where = Places.ofThrown(thrown, place);
        if (thrown instanceof UnsupportedOperationException
                && thrown.getMessage() != null
                && thrown.getMessage().startsWith("TODO")) {
            String method = where == null ? "a method" : where.method() + "()";
            return Finding.of(Diagnosis.NOT_STARTED, method + " is still to be written.", where);
        }
        if (thrown instanceof LinkageError && !(thrown instanceof ExceptionInInitializerError)) {
            return Finding.of(
                    Diagnosis.CHANGED_SIGNATURE, "Something the check needs is missing: " + thrown.getMessage(), where);
        }
        String message = thrown.getMessage() == null ? "" : " (" + thrown.getMessage() + ")";
        return Finding.of(
                Diagnosis.WRONG_RESULT,
                thread + " ended with " + thrown.getClass().getSimpleName() + message
                        + ", which nothing here calls for.",
                where);
    }

    private Finding endless(Outcome.Endless endless) {
        Outcome.Standing spinner = endless.spinner();
        return endless.waitsForOthers()
                ? Finding.of(
                        Diagnosis.BUSY_WAIT,
                        spinner.thread() + " looks again and again and never lets go of the processor.",
                        spinner.place())
                : Finding.of(
                        Diagnosis.HANGS, spinner.thread() + " goes round in a loop that never ends.", spinner.place());
    }

    // ------------------------------------------------------------------ nobody can go on

    private Finding stuck(List<Outcome.Blocked> blocked) {
        Map<String, Outcome.Blocked> byName = new LinkedHashMap<>();
        blocked.forEach(b -> byName.put(b.thread(), b));
        for (Outcome.Blocked one : blocked) {
            if (one.ownerEnded() && !(one.waiting() instanceof Wait.End)) {
                return Finding.of(
                        Diagnosis.LEAKED_LOCK,
                        one.thread() + " waits for ever for " + one.what() + ": " + one.owner()
                                + " has ended without giving it back.",
                        one.place());
            }
        }
        for (Outcome.Blocked one : blocked) {
            List<Outcome.Blocked> chain = chain(one, byName);
            if (!chain.isEmpty()) {
                return Finding.of(Diagnosis.DEADLOCK, waits(chain), one.place());
            }
        }
        Wait.Blame blame = blame(blocked);
        List<Outcome.Blocked> waiting =
                blocked.stream().filter(b -> b.place() != null).toList();
        List<Outcome.Blocked> shown = waiting.isEmpty() ? blocked : waiting;
        Place place = shown.isEmpty() ? null : shown.get(0).place();
        if (blame != null) {
            return Finding.of(blame.diagnosis(), blame.seen(), place);
        }
        return Finding.of(kind(blocked), waits(shown), place);
    }

    private Wait.@Nullable Blame blame(List<Outcome.Blocked> blocked) {
        for (Outcome.Blocked one : blocked) {
            if (one.waiting() instanceof Wait.Condition condition && condition.blame() != null) {
                return condition.blame();
            }
        }
        return how.stuck();
    }

    /**
     * From owner to owner: a circle, or a chain that ends with an owner who waits for something himself that is not the
     * check's. Empty where there is neither.
     */
    private static List<Outcome.Blocked> chain(Outcome.Blocked from, Map<String, Outcome.Blocked> byName) {
        // By name: an outcome's own hash is that of the learner's monitors, which may be anything.
        Map<String, Outcome.Blocked> chain = new LinkedHashMap<>();
        boolean held = false;
        Outcome.Blocked last = from;
        for (Outcome.Blocked now = from; now != null && chain.putIfAbsent(now.thread(), now) == null; ) {
            last = now;
            held |= now.owner() != null && !(now.waiting() instanceof Wait.End);
            now = now.owner() == null ? null : byName.get(now.owner());
        }
        boolean circle = last.owner() != null && from.thread().equals(last.owner());
        boolean ofTheCheck = last.waiting() instanceof Wait.Condition || last.waiting() instanceof Wait.Quiet;
        boolean waits =
                !(from.waiting() instanceof Wait.End) && last.owner() == null && !ofTheCheck && chain.size() > 1;
        return held && (circle || waits) ? List.copyOf(chain.values()) : List.of();
    }

    private static String waits(List<Outcome.Blocked> blocked) {
        StringBuilder text = new StringBuilder();
        for (Outcome.Blocked one : blocked) {
            text.append(text.isEmpty() ? "" : "; ")
                    .append(one.thread())
                    .append(" waits for ")
                    .append(one.what());
            if (one.owner() != null && !(one.waiting() instanceof Wait.End)) {
                text.append(", which ").append(one.owner()).append(" holds");
            }
        }
        return text.append(". Nobody can ever go on.").toString();
    }

    private static Diagnosis kind(List<Outcome.Blocked> blocked) {
        boolean signal = false;
        boolean permit = false;
        for (Outcome.Blocked one : blocked) {
            signal |= one.waiting() instanceof Wait.Notification;
            signal |= one.waiting() instanceof Wait.Parked && one.call().startsWith("LockSupport.park");
            if (one.waiting() instanceof Wait.Parked(Object blocker) && blocker != null) {
                signal |= one.call().startsWith("Condition.await");
                permit |= blocker.getClass().getName().startsWith(Semaphore.class.getName());
            }
        }
        return signal ? Diagnosis.LOST_WAKEUP : permit ? Diagnosis.LEAKED_PERMIT : Diagnosis.HANGS;
    }

    // ------------------------------------------------------------------ it went well, and yet

    private @Nullable Finding soft(RunResult run) {
        Race race = run.race();
        if (race != null) {
            return race(race, run.story().threads());
        }
        if (how.pollingIsFine() || run.idlers().isEmpty()) {
            return null;
        }
        Outcome.Standing idler = run.idlers().get(0);
        return idler.how() == Outcome.How.POLLING
                ? Finding.of(
                        Diagnosis.SLEEPS_INSTEAD,
                        idler.thread() + " sleeps and looks, again and again, until it is time to go on.",
                        idler.place())
                : Finding.of(
                        Diagnosis.BUSY_WAIT,
                        idler.thread() + " looks again and again, and keeps the processor busy while it waits.",
                        idler.place());
    }

    private static Finding race(Race race, List<String> threads) {
        Place first = Places.of(race.first().where());
        Place second = Places.of(race.second().where());
        String seen = "%s %s %s at %s, and %s %s it at %s: nothing puts the one before the other."
                .formatted(
                        threads.get(race.first().thread()),
                        race.first().write() ? "writes" : "reads",
                        race.variable(),
                        first,
                        threads.get(race.second().thread()),
                        race.second().write() ? "writes" : "reads",
                        second);
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("variable", race.variable());
        facts.put("first", String.valueOf(first));
        facts.put("second", String.valueOf(second));
        return new Finding(Diagnosis.DATA_RACE, "", seen, "", facts, second, null, null);
    }
}
