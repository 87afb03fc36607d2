package latchkey.programs;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Atomicity violations as the bug studies found them, where each single access is synchronised. */
public final class AtomicityBugPrograms {

    private AtomicityBugPrograms() {}

    /** Two variables that belong together: how many entries there are, and whether there are none. */
    private static final class Table {
        private int entries = 1;
        private boolean empty;

        synchronized void setEntries(int entries) {
            this.entries = entries;
        }

        synchronized void setEmpty(boolean empty) {
            this.empty = empty;
        }

        synchronized void flush() {
            setEntries(0);
            setEmpty(true);
        }

        void flushInTwoSteps() {
            setEntries(0);
            setEmpty(true);
        }

        synchronized boolean isConsistent() {
            return (entries == 0) == empty;
        }
    }

    @Right("lu.twoVariables.ok")
    public static void table_flushed_in_one_step() throws Exception {
        Table table = new Table();
        Together.run(table::flush, () -> Together.check(table.isConsistent(), "half flushed"));
    }

    @Wrong("lu.twoVariables.bad")
    public static void table_flushed_in_two_steps() throws Exception {
        Table table = new Table();
        Together.run(table::flushInTwoSteps, () -> Together.check(table.isConsistent(), "half flushed"));
    }

    @Right("lu.readOnce.ok")
    public static void info_that_is_read_once() throws Exception {
        AtomicReference<@Nullable String> info = new AtomicReference<>("busy");
        Together.run(() -> info.set(null), () -> {
            String seen = info.get();
            if (seen != null) {
                Together.checkEqual(4, seen.length());
            }
        });
    }

    @Wrong("lu.readTwice.bad")
    public static void info_that_is_read_again_after_the_check() throws Exception {
        AtomicReference<@Nullable String> info = new AtomicReference<>("busy");
        Together.run(() -> info.set(null), () -> {
            if (info.get() != null) {
                Together.checkEqual("busy!", info.get() + "!");
            }
        });
    }

    @Right("lu.refCount.ok")
    public static void last_user_found_by_its_own_decrement() throws Exception {
        releaseByTwoUsers(false);
    }

    @Wrong("lu.refCount.bad")
    public static void last_user_found_by_reading_the_count_again() throws Exception {
        releaseByTwoUsers(true);
    }

    private static void releaseByTwoUsers(boolean readsAgain) throws Exception {
        AtomicInteger users = new AtomicInteger(2);
        AtomicInteger freed = new AtomicInteger();
        Together.Body releasing = () -> {
            int left = users.decrementAndGet();
            if (readsAgain) {
                left = users.get();
            }
            if (left == 0) {
                freed.incrementAndGet();
            }
        };
        Together.run(releasing, releasing);
        Together.checkEqual(1, freed.get());
    }

    /** A log buffer whose entries are reserved and written one after the other. */
    private static final class LogBuffer {
        private final int[] entries = new int[2];
        private int end;

        synchronized int reserve() {
            return end++;
        }

        synchronized int end() {
            return end;
        }

        synchronized void write(int place, int entry) {
            entries[place] = entry;
        }

        synchronized void advance() {
            end++;
        }

        synchronized int sum() {
            return entries[0] + entries[1];
        }
    }

    @Right("lu.logBuffer.ok")
    public static void log_entries_written_to_reserved_places() throws Exception {
        LogBuffer log = new LogBuffer();
        Together.run(() -> log.write(log.reserve(), 1), () -> log.write(log.reserve(), 2));
        Together.checkEqual(3, log.sum());
    }

    @Wrong("lu.logBuffer.bad")
    public static void log_entries_written_to_the_end_before_it_is_advanced() throws Exception {
        LogBuffer log = new LogBuffer();
        Together.run(() -> append(log, 1), () -> append(log, 2));
        Together.checkEqual(3, log.sum());
    }

    private static void append(LogBuffer log, int entry) {
        log.write(log.end(), entry);
        log.advance();
    }
}
