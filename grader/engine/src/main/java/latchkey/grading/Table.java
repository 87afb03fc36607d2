package latchkey.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import latchkey.trace.Glyphs;
import latchkey.trace.Lines;

/**
 * The table that closes a run: a line for each exercise, what to do next, and the sums.
 *
 * <p>Where nothing was judged there is none; then one sentence says why.
 *
 * @param rows one for each exercise that was judged, at least one, in the order in which a learner meets them
 */
public record Table(List<Row> rows) {
    private static final int GAP = 2;

    /** How far a learner has come with an exercise. */
    public enum State {
        DONE("done"),
        REJECTED("rejected"),
        NOT_STARTED("not started"),
        INCONCLUSIVE("inconclusive");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** How far an answer with this verdict is. */
        public static State of(Verdict verdict) {
            return switch (verdict) {
                case Verdict.Accepted accepted -> DONE;
                case Verdict.NotStarted notStarted -> NOT_STARTED;
                case Verdict.Inconclusive inconclusive -> INCONCLUSIVE;
                case Verdict.Rejected rejected -> REJECTED;
                case Verdict.DoesNotCompile doesNotCompile -> REJECTED;
                case Verdict.ContractChanged contractChanged -> REJECTED;
                case Verdict.Refused refused -> REJECTED;
                case Verdict.Crashed crashed -> REJECTED;
            };
        }

        /** The state as programs read it: {@code done}, {@code rejected}, {@code not-started} or {@code inconclusive}. */
        public String slug() {
            return word.replace(' ', '-');
        }

        /** The state as a learner reads it. */
        public String word() {
            return word;
        }

        /** The sign for the state. */
        public String mark(Glyphs glyphs) {
            return switch (this) {
                case DONE -> glyphs.passed();
                case REJECTED -> glyphs.failed();
                case NOT_STARTED -> glyphs.untouched();
                case INCONCLUSIVE -> glyphs.unsure();
            };
        }
    }

    /**
     * One exercise.
     *
     * @param id the exercise, as in {@code locks/counter}
     * @param state how far it is
     * @param earned the points it earned
     * @param points the points there are
     * @param note the first finding's title if it was rejected, the reason if it is inconclusive, else empty
     * @param file the file to work on, as the learner would open it; the brief lies beside it as README.md
     */
    public record Row(String id, State state, int earned, int points, String note, String file) {}

    public Table {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a table is about exercises that were judged");
        }
        rows = List.copyOf(rows);
    }

    /** A table of these rows, in this order. */
    public static Table of(List<Row> rows) {
        return new Table(rows);
    }

    /** The text, its lines joined by {@code \n}, the last without one. */
    public String render(Glyphs glyphs) {
        List<String> lines = new ArrayList<>();
        int id = widest(row -> Lines.width(row.id()));
        int word = widest(row -> Lines.width(row.state().word()));
        int earned = widest(row -> Integer.toString(row.earned()).length());
        int points = widest(row -> Integer.toString(row.points()).length());
        for (Row row : rows) {
            String line = row.state().mark(glyphs)
                    + " " + Lines.pad(row.id(), id + GAP)
                    + Lines.pad(row.state().word(), word + GAP)
                    + right(row.earned(), earned) + " of " + right(row.points(), points);
            int room = Lines.WIDTH - Lines.width(line) - GAP;
            lines.add((line + " ".repeat(GAP) + remark(row, room, glyphs)).stripTrailing());
        }
        lines.add("");
        lines.addAll(next());
        lines.add(sums());
        return String.join("\n", lines);
    }

    /** The last line: {@code latchkey: D of N done, P of Q points, R rejected, S not started, I inconclusive}. */
    public String sums() {
        return "latchkey: " + count(State.DONE) + " of " + rows.size() + " done, "
                + rows.stream().mapToInt(Row::earned).sum() + " of "
                + rows.stream().mapToInt(Row::points).sum() + " points, "
                + count(State.REJECTED) + " rejected, "
                + count(State.NOT_STARTED) + " not started, "
                + count(State.INCONCLUSIVE) + " inconclusive";
    }

    private static String remark(Row row, int room, Glyphs glyphs) {
        String note = glyphs.plain(row.note());
        return switch (row.state()) {
            case DONE -> Lines.cut(note, room, glyphs);
            case REJECTED -> {
                String advised = note + ": latchkey hint " + row.id();
                yield Lines.width(advised) <= room ? advised : Lines.cut(note, room, glyphs);
            }
            case NOT_STARTED -> Lines.cut("open " + fileName(row), room, glyphs);
            case INCONCLUSIVE -> Lines.cut(note.isEmpty() ? "run it again" : "run it again: " + note, room, glyphs);
        };
    }

    /** One sentence, broken so that each path and command ends its line and can be copied. */
    private List<String> next() {
        Optional<Row> rejected = first(State.REJECTED);
        if (rejected.isPresent()) {
            Row row = rejected.get();
            return List.of(
                    "Next: open " + row.file(), "      and mend it; if you are stuck: latchkey hint " + row.id());
        }
        Optional<Row> untouched = first(State.NOT_STARTED);
        if (untouched.isPresent()) {
            Row row = untouched.get();
            return List.of("Next: read " + brief(row), "      then open " + row.file());
        }
        return List.of(first(State.INCONCLUSIVE)
                .map(row -> "Next: judge it once more: mvn test -Dexercise=" + row.id())
                .orElse("Next: all of these are done; choose another: latchkey list"));
    }

    private Optional<Row> first(State state) {
        return rows.stream().filter(row -> row.state() == state).findFirst();
    }

    private long count(State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    private int widest(ToIntFunction<Row> measure) {
        return rows.stream().mapToInt(measure).max().orElse(0);
    }

    private static String right(int number, int columns) {
        String digits = Integer.toString(number);
        return " ".repeat(columns - digits.length()) + digits;
    }

    private static int afterFolder(Row row) {
        return Math.max(row.file().lastIndexOf('/'), row.file().lastIndexOf('\\')) + 1;
    }

    private static String fileName(Row row) {
        return row.file().substring(afterFolder(row));
    }

    private static String brief(Row row) {
        return row.file().substring(0, afterFolder(row)) + "README.md";
    }
}
