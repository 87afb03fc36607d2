package latchkey.race;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads that count only if their thread goes on to use what it has seen: those under the stamp of a lock which it does not
 * hold, and guesses before a swap.
 *
 * <p>If a stamp turns out to be bad, what was read under it is thrown away. If it turns out to be good, nobody who holds that
 * lock has written since, and whoever had written before is known; so a write that is unknown all the same was not guarded by
 * this lock, and the read races with it unless another stamp is asked about that turns out to be bad.
 */
final class Optimism {
    /** A read at this tick; what may yet vouch for it, locks or its own variable; and the race that it is in if nothing does. */
    private record Held(
            Access access,
            int tick,
            Variable variable,
            Set<Object> vouchers,
            @Nullable Race race) {}

    private static final class Reader {
        /** The locks of which it has a stamp that has not turned out to be bad. */
        final Set<Object> stamped = identitySet();

        /** The locks that it could get no good stamp of, and what stands for that: it is to look again, or to take the lock. */
        final Map<Object, Object> inVain = new IdentityHashMap<>(2);

        final List<Held> held = new ArrayList<>();
    }

    private final Map<Integer, Reader> readers = new HashMap<>();

    private static Set<Object> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>(4));
    }

    private Reader reader(int thread) {
        return readers.computeIfAbsent(thread, k -> new Reader());
    }

    /** The thread has asked for a stamp of the lock; a bad one says at once that what is read under it is not to be used. */
    void observes(int thread, Object lock, boolean good) {
        Reader reader = reader(thread);
        looksAgain(reader, lock);
        if (good) {
            reader.stamped.add(lock);
        } else {
            reader.stamped.remove(lock);
            reader.inVain.put(lock, new Object());
        }
    }

    private static void looksAgain(Reader reader, Object lock) {
        Object vain = reader.inVain.remove(lock);
        if (vain != null) {
            reader.held.removeIf(held -> held.vouchers.contains(vain));
        }
    }

    /** Whether what the thread reads now is read under a stamp. */
    boolean reads(int thread) {
        Reader reader = readers.get(thread);
        return reader != null && !(reader.stamped.isEmpty() && reader.inVain.isEmpty());
    }

    /** Keeps a read under all stamps of its thread. */
    void hold(Access access, int tick, Variable variable, @Nullable Race race) {
        Reader reader = reader(access.thread());
        Set<Object> vouchers = identitySet();
        vouchers.addAll(reader.stamped);
        vouchers.addAll(reader.inVain.values());
        reader.held.add(new Held(access, tick, variable, vouchers, race));
    }

    /** Keeps a read that a swap of the same variable vouches for. */
    void guess(Access access, int tick, Variable variable, @Nullable Race race) {
        Set<Object> vouchers = identitySet();
        vouchers.add(variable);
        reader(access.thread()).held.add(new Held(access, tick, variable, vouchers, race));
    }

    /** Lets go of what has been decided by this; a race among it. */
    @Nullable
    Race validated(int thread, Object voucher, boolean good) {
        Reader reader = readers.get(thread);
        if (reader == null) {
            return null;
        }
        looksAgain(reader, voucher);
        if (!good) {
            reader.stamped.remove(voucher);
        }
        Race race = null;
        for (Iterator<Held> all = reader.held.iterator(); all.hasNext(); ) {
            Held held = all.next();
            if (!held.vouchers.remove(voucher)) {
                continue;
            }
            if (!good || held.race == null) {
                all.remove(); // thrown away, or seen when nobody wrote: whoever writes later need not know of it
            } else if (held.vouchers.isEmpty()) {
                all.remove();
                race = race == null ? held.race : race;
            }
        }
        return race;
    }

    /** The thread holds the lock itself. */
    void locked(int thread, Object lock) {
        Reader reader = readers.get(thread);
        if (reader != null) {
            looksAgain(reader, lock);
            reader.stamped.remove(lock);
        }
    }

    /** Nobody vouches for what is left; a race among it. */
    @Nullable
    Race ended(int thread) {
        Reader reader = readers.remove(thread);
        Race race = null;
        if (reader != null) {
            for (Held held : reader.held) {
                held.variable.remember(held.access, held.tick);
                race = race == null ? held.race : race;
            }
        }
        return race;
    }
}
