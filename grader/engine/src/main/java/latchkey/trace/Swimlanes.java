package latchkey.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import latchkey.trace.Excerpt.Row;

/**
 * Draws a story as text: one column for each thread, one line for each step, time running down.
 *
 * <pre>
 * ann                                  bob
 * reads value = 0      Counter:14
 *                                      reads value = 0      Counter:14
 *                                      writes value = 1     Counter:16
 * writes value = 1     Counter:16      &lt;- overwrites bob's
 * </pre>
 *
 * <p>The check's own thread has a column only where it does more than start and join the others. Rounds of a loop that
 * are all the same are folded, the middle of a long story is left out; its end never is. Where there are more threads
 * than fit side by side, each line begins with its thread's name instead.
 */
public final class Swimlanes {
    private static final int MOST_LANES = 4;
    private static final int LEAST_ACT = 14;
    private static final int WIDEST_NAME = 24;

    private final Scene scene;
    private final Glyphs glyphs;
    private final int width;
    private final List<String> out = new ArrayList<>();

    /** The type that all places are in, where it is told once above the lanes instead of at each place; else empty. */
    private String common = "";

    private Swimlanes(Story story, Map<Integer, String> notes, Glyphs glyphs, int width) {
        this.scene = new Scene(story, notes, glyphs);
        this.glyphs = glyphs;
        this.width = width;
    }

    /** The story, in ASCII and without notes. */
    public static String text(Story story) {
        return text(story, Map.of());
    }

    /** The story in ASCII, with a note beside each event whose index has one. */
    public static String text(Story story, Map<Integer, String> notes) {
        return text(story, notes, Glyphs.ASCII, Lines.WIDTH);
    }

    /**
     * The story in at most so many columns, with a note beside each event whose index has one.
     *
     * @param notes by the event's index in {@link Story#events()}, without the arrow that leads to them
     * @return lines joined by {@code \n}, the last without one; empty where the story has nothing to show
     */
    public static String text(Story story, Map<Integer, String> notes, Glyphs glyphs, int width) {
        return new Swimlanes(story, notes, glyphs, width).draw();
    }

    private String draw() {
        boolean few = scene.names().size() <= MOST_LANES;
        List<Lane> lanes = few ? lanes() : List.of();
        if (few && cuts(lanes)) {
            common = commonType();
            lanes = lanes();
        }
        if (lanes.isEmpty()) {
            common = "";
            drawLines();
        } else {
            drawLanes(lanes);
        }
        return String.join("\n", out);
    }

    /** Where a thread's column begins, and how wide are its acts and the whole of it. */
    private record Lane(int thread, int start, int act, int place, int end) {}

    private boolean cuts(List<Lane> lanes) {
        return lanes.isEmpty()
                || lanes.stream()
                        .anyMatch(lane -> lane.act()
                                < scene.widest(step -> of(lane.thread(), step, Lines.width(scene.act(step)))));
    }

    private String commonType() {
        List<String> types = scene.steps()
                .map(step -> step.event().place())
                .filter(Objects::nonNull)
                .map(Place::type)
                .distinct()
                .toList();
        return types.size() == 1 ? types.getFirst() : "";
    }

    private void drawLanes(List<Lane> lanes) {
        if (!common.isEmpty()) {
            out.add("(all in " + glyphs.plain(common) + ")");
        }
        StringBuilder header = new StringBuilder();
        for (Lane lane : lanes) {
            put(header, lane.start(), Lines.cut(scene.name(lane.thread()), lane.end() - lane.start(), glyphs));
        }
        out.add(header.toString());
        for (Row row : scene.rows()) {
            switch (row) {
                case Row.Step step -> drawStep(step, lanes);
                case Row.Again again -> {
                    String text = Scene.text(again);
                    int start = again.thread() < 0
                            ? 0
                            : lanes.get(indexOf(again.thread(), lanes)).start();
                    put(Math.max(0, Math.min(start, width - Lines.width(text))), text);
                }
                case Row.More more -> put(0, Scene.text(more));
            }
        }
    }

    private void drawStep(Row.Step step, List<Lane> lanes) {
        int index = indexOf(step.event().thread(), lanes);
        Lane lane = lanes.get(index);
        StringBuilder line = new StringBuilder();
        String place = place(step);
        int gap = place.isEmpty() ? 0 : Spacing.NARROW.places() + Lines.width(place);
        // nobody else acts in this line, so a long act may run on into the next lane
        String act = Lines.cut(scene.act(step), width - lane.start() - gap, glyphs);
        put(line, lane.start(), act);
        put(line, Math.max(lane.place(), lane.start() + Lines.width(act) + Spacing.NARROW.places()), place);
        int next = index + 1 < lanes.size() ? lanes.get(index + 1).start() : lane.end() + Spacing.NARROW.lanes();
        addNoted(step, line, Math.max(next, Lines.width(line.toString()) + Spacing.NARROW.lanes()), lane.start());
    }

    private void drawLines() {
        int name = Math.min(
                WIDEST_NAME,
                scene.names().values().stream().mapToInt(Lines::width).max().orElse(0));
        int start = name + Spacing.NARROW.places();
        int places = scene.widest(step -> Lines.width(place(step)));
        int room = width - start - Spacing.NARROW.places() - places;
        int act = Math.min(Math.max(room, LEAST_ACT), scene.widest(step -> Lines.width(scene.act(step))));
        int place = start + act + Spacing.NARROW.places();
        for (Row row : scene.rows()) {
            switch (row) {
                case Row.Step step -> {
                    StringBuilder line = new StringBuilder();
                    put(line, 0, Lines.cut(scene.name(step.event().thread()), name, glyphs));
                    put(line, start, Lines.cut(scene.act(step), act, glyphs));
                    put(line, place, place(step));
                    addNoted(step, line, place + places + Spacing.NARROW.places(), start);
                }
                case Row.Again again -> put(start, Scene.text(again));
                case Row.More more -> put(start, Scene.text(more));
            }
        }
    }

    /** Adds the line with the step's note at {@code beside}, or where it is too long there, in lines of its own. */
    private void addNoted(Row.Step step, StringBuilder line, int beside, int below) {
        String note = scene.note(step);
        if (note == null) {
            out.add(line.toString());
            return;
        }
        String text = "<- " + note;
        if (beside + Lines.width(text) <= width) {
            put(line, beside, text);
            out.add(line.toString());
        } else {
            out.add(line.toString());
            Lines.wrap(text, width - below).forEach(part -> put(below, part));
        }
    }

    /** The gaps between two lanes, and between an act and its place. */
    private record Spacing(int lanes, int places) {
        static final Spacing NARROW = new Spacing(3, 2);
        static final List<Spacing> BEST_FIRST = List.of(new Spacing(6, 5), new Spacing(4, 3), NARROW);
    }

    /** The columns as wide as their texts need and the page allows; none where they do not fit side by side. */
    private List<Lane> lanes() {
        for (Spacing spacing : Spacing.BEST_FIRST) {
            List<Lane> lanes = lanes(spacing, width, width);
            if (lanes.isEmpty() || lanes.getLast().end() <= width) {
                return lanes;
            }
        }
        List<Lane> roomAtTheEnd = narrowed(longest -> lanes(Spacing.NARROW, longest, width));
        return roomAtTheEnd.isEmpty() ? narrowed(longest -> lanes(Spacing.NARROW, longest, longest)) : roomAtTheEnd;
    }

    private List<Lane> narrowed(IntFunction<List<Lane>> lanes) {
        return IntStream.iterate(width, longest -> longest >= LEAST_ACT, longest -> longest - 1)
                .mapToObj(lanes)
                .filter(narrow -> narrow.getLast().end() <= width)
                .findFirst()
                .orElse(List.of());
    }

    /** The last lane has a limit of its own, for its acts cannot run on into the next. */
    private List<Lane> lanes(Spacing spacing, int longestAct, int longestAtTheEnd) {
        List<Lane> lanes = new ArrayList<>();
        int start = 0;
        for (int thread : scene.names().keySet()) {
            int longest = thread == scene.names().lastKey() ? longestAtTheEnd : longestAct;
            int act = Math.min(longest, scene.widest(step -> of(thread, step, Lines.width(scene.act(step)))));
            int places = scene.widest(step -> of(thread, step, Lines.width(place(step))));
            int place = start + act + spacing.places();
            int end = places == 0 ? start + act : place + places;
            int name = Math.min(Lines.width(scene.name(thread)), WIDEST_NAME);
            lanes.add(new Lane(thread, start, act, place, Math.max(end, start + name)));
            start = Math.max(end, start + name) + spacing.lanes();
        }
        return lanes;
    }

    private static int of(int thread, Row.Step step, int width) {
        return step.event().thread() == thread ? width : 0;
    }

    private static int indexOf(int thread, List<Lane> lanes) {
        return IntStream.range(0, lanes.size())
                .filter(i -> lanes.get(i).thread() == thread)
                .findFirst()
                .orElse(0);
    }

    private String place(Row.Step step) {
        Place place = step.event().place();
        if (place == null || common.isEmpty()) {
            return scene.place(step);
        }
        return place.line() > 0 ? ":" + place.line() : "";
    }

    private void put(int column, String text) {
        out.add(" ".repeat(column) + text);
    }

    private static void put(StringBuilder line, int column, String text) {
        if (!text.isEmpty()) {
            int now = Lines.width(line.toString());
            line.append(" ".repeat(Math.max(0, column - now))).append(text);
        }
    }
}
