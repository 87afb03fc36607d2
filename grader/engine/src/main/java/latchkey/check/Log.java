package latchkey.check;

import java.util.ArrayList;
import java.util.List;

/** What happened, in order. Orders nothing between those who write into it. */
public final class Log {
    /** Guarded by the turn; by itself on real threads, where there is none. */
    private final List<String> entries = new ArrayList<>();

    /** Adds an entry, at a moment that others may come before or after. */
    public void add(String entry) {
        Controlled.tell(entry);
        synchronized (entries) {
            entries.add(entry);
        }
        Controlled.changed();
    }

    /** All entries so far. */
    public List<String> entries() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }

    /** Whether this was added. */
    public boolean contains(String entry) {
        return entries().contains(entry);
    }

    /** How often this was added. */
    public int count(String entry) {
        int count = 0;
        for (String one : entries()) {
            count += one.equals(entry) ? 1 : 0;
        }
        return count;
    }

    /** Where this was added first, counted from 0; -1 if it was not. */
    public int indexOf(String entry) {
        return entries().indexOf(entry);
    }
}
