package latchkey.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import latchkey.trace.Excerpt.Row;

/**
 * Where everything of a scene stands in its picture, in pixels, as far as the texts' lengths say it.
 *
 * <p>As a rule the steps of a thread are written in its own lane. Where that would make the picture too wide to be read,
 * the lanes are only as wide as their names, and all steps are written to the right of them, each with its thread's name.
 *
 * @param lanes the lanes from left to right
 * @param bands the rows from top to bottom, the first beginning at 0
 * @param right where the picture's content ends on the right
 * @param listed whether all steps are written to the right of the lanes
 */
record SvgLayout(List<Lane> lanes, List<Band> bands, int right, boolean listed) {
    /** What a column of text is taken to be wide; the fonts for programs have a little less at this size. */
    static final int COLUMN = 8;

    /** A line of text, and what is between two. */
    static final int LINE = 18;

    /** A row's height, and how far below its top its step stands. */
    static final int ROW = 26;

    static final int MIDDLE = 13;

    /** The gap between an act and its place, in columns. */
    static final int GAP = 2;

    /** The life line's distance from its lane's left edge, and the texts' from the life line. */
    private static final int LIFE = 9;

    private static final int TEXT = 15;

    private static final int BETWEEN = 28;
    private static final int LEFT_OUT = 36;
    private static final int BELOW_NOTE = 6;
    private static final int WIDEST = 200 * COLUMN;
    private static final int LONGEST_NAME = 24;
    private static final int LONGEST_ACT = 60;
    private static final int LONGEST_LISTED_ACT = 90;
    private static final int LEAST_NOTE = 40;

    /**
     * A thread's lane.
     *
     * @param number its number among the lanes, from 0
     * @param left its left edge
     * @param life where its life line runs
     * @param texts where its steps are written
     */
    record Lane(int thread, int number, String name, int left, int life, Texts texts) {
        /** How wide the box is that its name stands in. */
        int head() {
            return 2 * LIFE + Lines.width(name) * COLUMN;
        }
    }

    /**
     * Where steps are written.
     *
     * @param names where a step's thread is named; the same as acts where it is not
     * @param acts where the acts begin
     * @param act how many columns an act may have
     * @param aligned how many columns an act may have without moving its place from where those of the others stand
     * @param columns how many columns there are from where acts begin
     */
    record Texts(int names, int acts, int act, int aligned, int columns) {
        int right() {
            return acts + columns * COLUMN;
        }

        /** Where the place of an act of so many columns is written. */
        int place(int width) {
            return acts + placeColumn(width, act, aligned) * COLUMN;
        }

        private static int placeColumn(int width, int act, int aligned) {
            return Math.max(aligned, Math.min(width, act)) + GAP;
        }
    }

    /** A row's place in the picture, with the lines of its note. */
    record Band(Row row, int top, int height, List<String> note) {
        int middle() {
            return top + MIDDLE;
        }

        int bottom() {
            return top + height;
        }
    }

    /** The layout whose content begins this far from the left. */
    static SvgLayout of(Scene scene, int left) {
        SvgLayout beside = build(scene, lanes(scene, left), false);
        return beside.right <= left + WIDEST ? beside : build(scene, listed(scene, left), true);
    }

    private static SvgLayout build(Scene scene, List<Lane> lanes, boolean listed) {
        List<Band> bands = new ArrayList<>();
        int top = 0;
        for (Row row : scene.rows()) {
            List<String> note = row instanceof Row.Step step
                    ? note(scene, step, lane(lanes, threadOf(row)).texts().columns())
                    : List.of();
            int height = goesAcross(row) ? LEFT_OUT : ROW + note.size() * LINE + (note.isEmpty() ? 0 : BELOW_NOTE);
            bands.add(new Band(row, top, height, note));
            top += height;
        }
        int right = lanes.stream()
                .mapToInt(
                        lane -> Math.max(lane.left() + lane.head(), lane.texts().right()))
                .max()
                .orElse(0);
        return new SvgLayout(List.copyOf(lanes), List.copyOf(bands), right, listed);
    }

    /** Whether a row goes across all lanes: it stands for steps of several threads. */
    static boolean goesAcross(Row row) {
        return threadOf(row) < 0;
    }

    /** Where the last row ends. */
    int bottom() {
        return bands.isEmpty() ? 0 : bands.getLast().bottom();
    }

    /** The lane of a thread that has a row. */
    Lane lane(int thread) {
        return lane(lanes, thread);
    }

    private static Lane lane(List<Lane> lanes, int thread) {
        return lanes.stream()
                .filter(lane -> lane.thread() == thread)
                .findFirst()
                .orElseThrow();
    }

    private static List<Lane> lanes(Scene scene, int left) {
        List<Lane> lanes = new ArrayList<>();
        int start = left;
        for (int thread : scene.names().keySet()) {
            int acts = start + LIFE + TEXT;
            Lane lane = new Lane(
                    thread,
                    lanes.size(),
                    name(scene, thread),
                    start,
                    start + LIFE,
                    texts(scene, row -> threadOf(row) == thread, acts, acts, LONGEST_ACT));
            lanes.add(lane);
            start = Math.max(start + lane.head(), lane.texts().right()) + BETWEEN;
        }
        return lanes;
    }

    private static List<Lane> listed(Scene scene, int left) {
        int longest = scene.names().keySet().stream()
                .mapToInt(thread -> Lines.width(name(scene, thread)))
                .max()
                .orElse(0);
        int start = left;
        List<Integer> lefts = new ArrayList<>();
        for (int thread : scene.names().keySet()) {
            lefts.add(start);
            start += 3 * LIFE + Lines.width(name(scene, thread)) * COLUMN;
        }
        int acts = start + LIFE + (longest + GAP) * COLUMN;
        Texts texts = texts(scene, row -> true, start + LIFE, acts, LONGEST_LISTED_ACT);
        List<Lane> lanes = new ArrayList<>();
        for (int thread : scene.names().keySet()) {
            int at = lefts.get(lanes.size());
            lanes.add(new Lane(thread, lanes.size(), name(scene, thread), at, at + LIFE, texts));
        }
        return lanes;
    }

    private static Texts texts(Scene scene, Predicate<Row> rows, int names, int acts, int longest) {
        int act = Math.min(longest, widest(scene, rows, step -> Lines.width(scene.act(step))));
        int aligned = widest(scene, rows, step -> {
            int width = Lines.width(scene.act(step));
            return width <= longest * 2 / 3 ? width : 0;
        });
        int places = widest(scene, rows, step -> {
            int place = Lines.width(scene.place(step));
            return place == 0 ? 0 : Texts.placeColumn(Lines.width(scene.act(step)), act, aligned) + place;
        });
        int again = scene.rows().stream()
                .filter(rows)
                .mapToInt(row -> row instanceof Row.Again folded ? Lines.width(Scene.text(folded)) : 0)
                .max()
                .orElse(0);
        int columns = Math.max(again, Math.max(act, places));
        int noted = widest(
                scene,
                rows,
                step -> note(scene, step, columns).stream()
                        .mapToInt(Lines::width)
                        .max()
                        .orElse(0));
        return new Texts(names, acts, act, aligned, Math.max(columns, noted));
    }

    private static int widest(Scene scene, Predicate<Row> rows, ToIntFunction<Row.Step> measure) {
        return scene.widest(step -> rows.test(step) ? measure.applyAsInt(step) : 0);
    }

    /** The thread that a row belongs to; -1 where it belongs to several. */
    static int threadOf(Row row) {
        return switch (row) {
            case Row.Step step -> step.event().thread();
            case Row.Again again -> again.thread();
            case Row.More more -> -1;
        };
    }

    private static String name(Scene scene, int thread) {
        return Lines.cut(scene.name(thread), LONGEST_NAME, Glyphs.UNICODE);
    }

    private static List<String> note(Scene scene, Row.Step step, int columns) {
        String note = scene.note(step);
        int room = Math.max(columns, LEAST_NOTE);
        return note == null
                ? List.of()
                : Lines.wrap("← " + note, room).stream()
                        .map(line -> Lines.cut(line, room, Glyphs.UNICODE))
                        .toList();
    }
}
