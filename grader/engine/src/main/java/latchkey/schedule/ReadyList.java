package latchkey.schedule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who could go on, in an order that depends on the schedule only.
 *
 * <p>Invariant: {@code members.get(i).readyIndex == i}, and exactly the members have state READY. Adding and removing cost
 * O(1): the last one takes the place of the removed one.
 */
final class ReadyList implements Strategy.Choices {
    private final List<Strand> members = new ArrayList<>();

    /** Everybody in the run, by number. */
    private final List<Strand> everybody;

    private int sleepers;

    ReadyList(List<Strand> everybody) {
        this.everybody = everybody;
    }

    @Override
    public int size() {
        return members.size();
    }

    /** How many are ready and not asleep. */
    int awake() {
        return members.size() - sleepers;
    }

    @Override
    public Strand get(int index) {
        return members.get(index);
    }

    @Override
    public @Nullable Strand byId(int id) {
        Strand strand = id < everybody.size() ? everybody.get(id) : null;
        return strand != null && contains(strand) ? strand : null;
    }

    void add(Strand strand) {
        strand.state = Strand.State.READY;
        strand.readyIndex = members.size();
        members.add(strand);
        if (strand.asleepUntil >= 0) {
            sleepers++;
        }
    }

    void remove(Strand strand) {
        int index = strand.readyIndex;
        Strand last = members.remove(members.size() - 1);
        if (last != strand) {
            members.set(index, last);
            last.readyIndex = index;
        }
        strand.readyIndex = -1;
        if (strand.asleepUntil >= 0) {
            sleepers--;
        }
    }

    boolean contains(Strand strand) {
        return strand.readyIndex >= 0;
    }

    /** The sleeper's time has come, or somebody interrupted it. */
    void wakeUp(Strand sleeper) {
        if (sleeper.asleepUntil >= 0) {
            sleeper.asleepUntil = -1;
            if (contains(sleeper)) {
                sleepers--;
            }
        }
    }
}
