package latchkey.desk.judging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import latchkey.desk.console.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Where judging JVMs run at the same time: a seat for each, with processors of its own.
 *
 * <p>A judging JVM has one thread at work at a time, and handing over to the next costs about ten times as much across
 * processors as on one. So each is pinned to a single processor, unless somebody asks for more.
 *
 * @param processors the numbers of each seat's processors; no numbers where the system cannot pin
 */
public record Seats(List<List<Integer>> processors) {
    public Seats {
        processors = processors.stream().map(List::copyOf).toList();
    }

    /**
     * As many as this machine has room for.
     *
     * @param cores how many processors each is to have; null for one where the system can pin, and for a share of all
     *     where it cannot
     * @throws Failure of usage, if this system cannot pin as asked or has fewer processors
     */
    public static Seats of(@Nullable Integer cores) {
        return of(cores, Affinity.allowed(), Affinity.canPin());
    }

    static Seats of(@Nullable Integer cores, List<Integer> allowed, boolean canPin) {
        int all = allowed.size();
        if (cores == null && !canPin) {
            // Each compiles and collects garbage beside its one thread at work.
            return new Seats(Collections.nCopies(Math.max(1, all / 2), List.of()));
        }
        int each = cores == null ? 1 : cores;
        if (!canPin) {
            throw Failure.usage("--cores needs Linux and its command taskset; leave the option out here.");
        }
        if (each > all) {
            throw Failure.usage("--cores " + each + " is more than the " + all + " processors there are.");
        }
        return new Seats(IntStream.range(0, all / each)
                .mapToObj(seat -> allowed.subList(seat * each, (seat + 1) * each))
                .toList());
    }

    /** How the JVM of each seat is started. */
    public List<JudgingJvm> jvms() {
        return processors.stream().map(Seats::on).toList();
    }

    /** How a process is started that runs beside all of them, on all of their processors. */
    JudgingJvm beside() {
        List<Integer> all = new ArrayList<>();
        processors.forEach(all::addAll);
        return on(all);
    }

    private static JudgingJvm on(List<Integer> processors) {
        return new JudgingJvm(processors.isEmpty() ? List.of() : Affinity.prefix(processors));
    }
}
