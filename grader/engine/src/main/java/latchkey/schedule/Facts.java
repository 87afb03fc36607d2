package latchkey.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.regex.Pattern;
import latchkey.trace.Place;
import org.jspecify.annotations.Nullable;

/** What a run gathers besides its schedule, and how it is put into words. */
final class Facts {
    /** Why a run is inconclusive in which somebody outside had a hand. */
    static final String PARTAKES = "A thread outside the scheduler's control takes part in it";

    /** Names that the JDK makes with counters of its own, which go on from run to run. */
    private static final Pattern COUNTED = Pattern.compile("(Thread|pool|ForkJoinPool|Timer)-\\d.*");

    /** The strands of threads that were started after the run was over; they unwind at once. */
    final Queue<Strand> late = new ConcurrentLinkedQueue<>();

    final List<Integer> waiters = new ArrayList<>();
    final List<Integer> spurious = new ArrayList<>();
    /** Whether anything was left open besides who goes on: whom to notify, whether to wake up, which limit runs out. */
    boolean otherChoices;

    final Set<String> slept = new LinkedHashSet<>();
    private final Map<String, Outcome.Standing> idlers = new LinkedHashMap<>();

    /** One permit for each strand that has ended, and one more when the run is over. */
    private final Semaphore ends = new Semaphore(0);

    private final Semaphore over = new Semaphore(0);

    void signalEnd() {
        ends.release();
    }

    void signalOver() {
        over.release();
    }

    Semaphore over() {
        return over;
    }

    Semaphore ends() {
        return ends;
    }

    String nameOf(Thread thread, int id) {
        String name = thread.getName();
        return name.isEmpty() || COUNTED.matcher(name).matches() ? "thread-" + id : name;
    }

    @Nullable
    Place placeOf(Strand strand) {
        return Trace.place(strand.lastPlace);
    }

    void idles(Strand strand, Outcome.How how) {
        if (!strand.lastPlace.isEmpty()) {
            idlers.putIfAbsent(strand.lastPlace + how, standing(strand, how));
        }
    }

    List<Outcome.Standing> idlers() {
        return List.copyOf(idlers.values());
    }

    Outcome endless(Strand spinner, List<Strand> strands, boolean waitsForOthers) {
        return new Outcome.Endless(standing(spinner, Outcome.How.SPINNING), waitsForOthers);
    }

    Outcome stuck(List<Strand> strands) {
        List<Outcome.Blocked> blocked = new ArrayList<>();
        for (Strand strand : strands) {
            Wait wait = strand.wait;
            if (!strand.ended() && wait != null) {
                Strand owner = owner(strand);
                blocked.add(new Outcome.Blocked(
                        strand.name,
                        wait,
                        words(wait),
                        owner == null ? null : owner.name,
                        owner != null && owner.ended(),
                        strand.lastCall,
                        Trace.place(strand.lastPlace)));
            }
        }
        return new Outcome.Stuck(blocked);
    }

    /** Why nobody can say whether these wait for ever. */
    String outside(List<Strand> strands) {
        StringJoiner waiting = new StringJoiner(", ", PARTAKES + ": ", ".").setEmptyValue(PARTAKES + ".");
        for (Strand strand : strands) {
            Wait wait = strand.wait;
            if (!strand.ended() && wait != null && !(wait instanceof Wait.Quiet || wait instanceof Wait.End)) {
                waiting.add(strand.name + " waits for " + words(wait) + ", " + after(strand));
            }
        }
        return waiting.toString();
    }

    /** Where the strand was last seen in woven code. */
    static String after(Strand strand) {
        Place place = Trace.place(strand.lastPlace);
        return place == null ? "before any step of the answer's" : "after " + place;
    }

    List<Outcome.Standing> standings(List<Strand> strands, Strand except) {
        List<Outcome.Standing> standings = new ArrayList<>();
        for (Strand strand : strands) {
            if (strand != except) {
                Outcome.How how = strand.ended()
                        ? Outcome.How.ENDED
                        : strand.wait != null
                                ? Outcome.How.BLOCKED
                                : strand.asleepUntil >= 0 ? Outcome.How.POLLING : Outcome.How.SPINNING;
                standings.add(standing(strand, how));
            }
        }
        return standings;
    }

    private static Outcome.Standing standing(Strand strand, Outcome.How how) {
        Place place = Trace.place(strand.lastPlace);
        return new Outcome.Standing(strand.name, how, strand.wait == null ? "" : words(strand.wait), place);
    }

    /** Who holds what the strand waits for. */
    static @Nullable Strand owner(Strand strand) {
        return switch (strand.wait) {
            case Wait.Entry entry -> entry.monitor().owner;
            case Wait.End end -> end.target();
            case Wait.Parked(AbstractOwnableSynchronizer lock) -> {
                Thread owner = Owners.of(lock);
                yield owner == null ? null : Strands.of(owner);
            }
            case null, default -> null;
        };
    }

    static String words(Wait wait) {
        return switch (wait) {
            case Wait.Entry entry -> "the monitor of " + Names.of(entry.object());
            case Wait.Notification n -> "a notification of " + Names.of(n.object());
            case Wait.End end -> "the end of " + end.target().name;
            case Wait.Condition condition -> condition.what();
            case Wait.Quiet q -> "quiet";
            case Wait.Parked(Object blocker) -> blocker(blocker);
        };
    }

    private static String blocker(@Nullable Object blocker) {
        if (blocker == null) {
            return "an unpark";
        }
        String name = blocker.getClass().getName();
        String outer = Names.simple(name.contains("$") ? name.substring(0, name.indexOf('$')) : name);
        return switch (outer) {
            case "AbstractQueuedSynchronizer", "AbstractQueuedLongSynchronizer" -> "a signal of its condition";
            case "ThreadFlock" -> "the subtasks of its scope";
            default -> "a " + outer;
        };
    }
}
