package latchkey.schedule;

import java.util.ArrayList;
import java.util.List;
import latchkey.trace.Event;
import latchkey.trace.Place;
import latchkey.trace.Story;
import org.jspecify.annotations.Nullable;

/** Records what happens in a run, at the moment at which it happens. */
final class Trace {
    private static final class Raw {
        final int thread;
        final String what;
        final String where;

        @Nullable
        String value;

        Raw(int thread, String what, String where) {
            this.thread = thread;
            this.what = what;
            this.where = where;
        }
    }

    private final List<Raw> events = new ArrayList<>(64);

    void add(Strand strand, String what, String where) {
        Raw raw = new Raw(strand.id, what, where);
        raw.value = strand.pendingValue;
        strand.pendingValue = null;
        events.add(raw);
    }

    /** Says which value the strand's last access has read. */
    void saw(Strand strand, String value) {
        for (int i = events.size() - 1; i >= 0; i--) {
            Raw raw = events.get(i);
            if (raw.thread == strand.id) {
                raw.value = value;
                return;
            }
        }
    }

    int size() {
        return events.size();
    }

    /** How often another thread than before goes on. */
    int contextSwitches() {
        int switches = 0;
        for (int i = 1; i < events.size(); i++) {
            switches += events.get(i).thread == events.get(i - 1).thread ? 0 : 1;
        }
        return switches;
    }

    Story story(List<String> names) {
        List<Event> told = new ArrayList<>(events.size());
        for (Raw raw : events) {
            told.add(new Event(
                    raw.thread, raw.value == null ? raw.what : raw.what + " = " + raw.value, place(raw.where)));
        }
        return new Story(names, told);
    }

    /** Reads the woven form {@code track/exercise/Type$Inner.method:line}; null for the empty one. */
    static @Nullable Place place(String where) {
        int colon = where.lastIndexOf(':');
        int dot = where.lastIndexOf('.', colon);
        if (colon < 0 || dot < 0) {
            return null;
        }
        String type = where.substring(where.lastIndexOf('/', dot) + 1, dot);
        int dollar = type.indexOf('$');
        String method = where.substring(dot + 1, colon);
        return new Place(
                dollar < 0 ? type : type.substring(0, dollar),
                method.startsWith("lambda$") ? "lambda" : method,
                Integer.parseInt(where.substring(colon + 1)));
    }
}
