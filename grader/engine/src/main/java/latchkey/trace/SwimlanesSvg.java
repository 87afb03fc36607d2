package latchkey.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import latchkey.trace.Excerpt.Row;
import latchkey.trace.SvgLayout.Band;
import latchkey.trace.SvgLayout.Lane;
import latchkey.trace.SvgLayout.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Draws a story as a picture: the rows of {@link Swimlanes}, one lane for each thread, time running down.
 *
 * <p>The picture is an SVG 1.1 document of its own: it loads nothing, runs nothing, suits light and dark pages, and tells
 * its steps in words as well, to those who have it read to them. The same story gives the same bytes.
 */
public final class SwimlanesSvg {
    private static final int MARGIN = 20;
    private static final int TITLE = 24;
    private static final int HEAD = 26;
    private static final int BELOW_HEADS = 8;
    private static final int CURVE = 6;
    private static final int BASELINE = 5;
    private static final int LEAST_COLUMNS = 60;
    private static final int MOST_COLUMNS = 120;
    private static final int WIDER_COLUMN = 10;
    private static final String NOTHING = "There is no step to show.";

    private final String title;
    private final String seen;
    private final Scene scene;
    private final SvgLayout layout;
    private final List<String> caption;
    private final SvgWriter svg;

    /** Where the heads begin, and the rows; where the life lines end. */
    private final int heads;

    private final int rows;
    private final int right;

    private SwimlanesSvg(String title, String seen, Story story, Map<Integer, String> notes) {
        this.title = Glyphs.UNICODE.plain(title);
        this.seen = seen;
        this.scene = new Scene(story, notes, Glyphs.UNICODE);
        this.layout = SvgLayout.of(scene, MARGIN);
        int columns = Math.clamp((layout.right() - MARGIN) / SvgLayout.COLUMN, LEAST_COLUMNS, MOST_COLUMNS);
        this.caption = seen.lines()
                .flatMap(line -> Lines.wrap(Glyphs.UNICODE.plain(line), columns).stream())
                .map(line -> Lines.cut(line, columns, Glyphs.UNICODE))
                .toList();
        this.heads = MARGIN + TITLE + caption.size() * SvgLayout.LINE + SvgLayout.LINE;
        this.rows = heads + HEAD + BELOW_HEADS;
        this.right = Math.max(layout.right(), MARGIN + columns * SvgLayout.COLUMN);
        this.svg = new SvgWriter(SvgStyle.ROOT, right + MARGIN, rows + layout.bottom() + MARGIN);
    }

    /**
     * The story as a picture.
     *
     * @param title what the picture is called, a few words
     * @param seen what there is to see in it, in a sentence or two; line breaks are kept
     * @param notes by the event's index in {@link Story#events()}, without the arrow that leads to them
     * @return a whole XML document to be written in UTF-8, its lines ended by {@code \n}; also where the story has nothing
     *     to show, which it then says
     */
    public static String document(String title, String seen, Story story, Map<Integer, String> notes) {
        return new SwimlanesSvg(title, seen, story, notes).draw();
    }

    private String draw() {
        svg.text("title", title);
        svg.lines("desc", inWords());
        svg.lines("style", SvgStyle.SHEET.lines().toList(), "type", "text/css");
        svg.empty("rect", "class", "page", "width", "100%", "height", "100%");
        drawCaption();
        layout.bands().forEach(this::drawMark);
        layout.lanes().forEach(this::drawLane);
        drawWay();
        layout.bands().forEach(this::drawRow);
        return svg.document();
    }

    /** The whole picture for those who do not see it: a line for each row. */
    private List<String> inWords() {
        List<String> lines = new ArrayList<>(seen.lines().toList());
        for (Row row : scene.rows()) {
            lines.add(
                    switch (row) {
                        case Row.Step step -> inWords(step);
                        case Row.Again again -> Scene.text(again);
                        case Row.More more -> Scene.text(more);
                    });
        }
        return lines;
    }

    private String inWords(Row.Step step) {
        String place = scene.place(step);
        String note = scene.note(step);
        return scene.name(step.event().thread()) + " " + scene.act(step)
                + (place.isEmpty() ? "" : ", " + place)
                + (note == null ? "" : " (" + note + ")");
    }

    private void drawCaption() {
        write("title", Lines.cut(title, (right - MARGIN) / WIDER_COLUMN, Glyphs.UNICODE), MARGIN, MARGIN + 8);
        int y = MARGIN + TITLE + 8;
        for (String line : caption) {
            write("seen", line, MARGIN, y);
            y += SvgLayout.LINE;
        }
        if (layout.bands().isEmpty()) {
            write("dim", NOTHING, MARGIN, heads + SvgLayout.MIDDLE);
        }
    }

    /** The ground behind a step with a note. */
    private void drawMark(Band band) {
        if (band.row() instanceof Row.Step step && !band.note().isEmpty()) {
            Lane lane = layout.lane(step.event().thread());
            int width = lane.texts().right() - lane.left() + 4;
            box("mark band", lane.left(), rows + band.top() + 2, width, band.height() - 4);
        }
    }

    /** A thread's head and its life line, which is dashed where something is left out. */
    private void drawLane(Lane lane) {
        int from = heads + HEAD;
        for (Band band : layout.bands()) {
            if (SvgLayout.goesAcross(band.row())) {
                line("life", lane.life(), from, rows + band.top());
                line("life unseen", lane.life(), rows + band.top(), rows + band.bottom());
                from = rows + band.bottom();
            }
        }
        line("life", lane.life(), from, rows + layout.bottom() + BELOW_HEADS);
        svg.group(
                () -> {
                    box("head", lane.left(), heads, lane.head(), HEAD);
                    write("name", lane.name(), lane.life(), heads + SvgLayout.MIDDLE + BASELINE);
                },
                "class",
                SvgStyle.shade(lane.number()));
    }

    /** From step to step: along the life line while a thread goes on, across where another takes over. */
    private void drawWay() {
        Lane at = null;
        int y = 0;
        for (Band band : layout.bands()) {
            Lane next = lane(band.row());
            if (at != null && next != null) {
                if (next.equals(at)) {
                    line("goes-on " + SvgStyle.shade(at.number()), at.life(), y, middle(band));
                } else {
                    cross(at.life(), y, next.life(), rows + band.top(), middle(band));
                }
            }
            at = next;
            y = middle(band);
        }
    }

    /** The lane a row belongs to; null where it belongs to all. */
    private @Nullable Lane lane(Row row) {
        return SvgLayout.goesAcross(row) ? null : layout.lane(SvgLayout.threadOf(row));
    }

    private void cross(int fromX, int fromY, int toX, int crossY, int toY) {
        int curve = fromX < toX ? CURVE : -CURVE;
        svg.empty(
                "path",
                "class",
                "switch",
                "d",
                "M" + fromX + " " + fromY
                        + "V" + (crossY - CURVE)
                        + "Q" + fromX + " " + crossY + " " + (fromX + curve) + " " + crossY
                        + "H" + (toX - curve)
                        + "Q" + toX + " " + crossY + " " + toX + " " + (crossY + CURVE)
                        + "V" + toY);
        svg.empty("path", "class", "arrow", "d", "M" + toX + " " + (toY - 4) + "l-3 -6h6z");
    }

    private void drawRow(Band band) {
        switch (band.row()) {
            case Row.Step step -> drawStep(step, band);
            case Row.Again again
            when again.thread() >= 0 ->
                write(
                        "dim",
                        Scene.text(again),
                        layout.lane(again.thread()).texts().acts(),
                        baseline(band));
            case Row.Again again -> drawLeftOut(Scene.text(again), band);
            case Row.More more -> drawLeftOut(Scene.text(more), band);
        }
    }

    private void drawStep(Row.Step step, Band band) {
        Lane lane = layout.lane(step.event().thread());
        Texts texts = lane.texts();
        String shade = SvgStyle.shade(lane.number());
        boolean marked = !band.note().isEmpty();
        dot(marked ? "mark dot" : "dot " + shade, lane.life(), middle(band), 4);
        if (marked) {
            dot("mark ring", lane.life(), middle(band), 7);
        }
        if (layout.listed()) {
            across("lead", lane.life() + 12, texts.names() - 8, middle(band));
            write("name " + shade, lane.name(), texts.names(), baseline(band));
        }
        String act = scene.act(step);
        String shown = Lines.cut(act, texts.act(), Glyphs.UNICODE);
        if (shown.equals(act)) {
            write("act", act, texts.acts(), baseline(band));
        } else {
            svg.group(() -> {
                svg.text("title", act);
                write("act", shown, texts.acts(), baseline(band));
            });
        }
        if (!scene.place(step).isEmpty()) {
            write("place", scene.place(step), texts.place(Lines.width(act)), baseline(band));
        }
        int y = baseline(band);
        for (String line : band.note()) {
            y += SvgLayout.LINE;
            write("mark", line, texts.acts(), y);
        }
    }

    private void drawLeftOut(String text, Band band) {
        int middle = rows + (band.top() + band.bottom()) / 2;
        int width = (Lines.width(text) + 2) * SvgLayout.COLUMN;
        int from = (MARGIN + layout.right() - width) / 2;
        across("cut", MARGIN, from, middle);
        across("cut", from + width, layout.right(), middle);
        box("page", from, middle - SvgLayout.LINE / 2, width, SvgLayout.LINE);
        write("left-out", text, from + SvgLayout.COLUMN, middle + BASELINE);
    }

    private void box(String style, int x, int y, int width, int height) {
        svg.empty("rect", "class", style, "x", x, "y", y, "width", width, "height", height, "rx", CURVE);
    }

    private void across(String style, int from, int to, int y) {
        svg.empty("line", "class", style, "x1", from, "y1", y, "x2", to, "y2", y);
    }

    private void line(String style, int x, int from, int to) {
        svg.empty("line", "class", style, "x1", x, "y1", from, "x2", x, "y2", to);
    }

    private void dot(String style, int x, int y, int radius) {
        svg.empty("circle", "class", style, "cx", x, "cy", y, "r", radius);
    }

    private void write(String style, String text, int x, int y) {
        svg.text("text", text, "class", style, "x", x, "y", y);
    }

    private int middle(Band band) {
        return rows + band.middle();
    }

    private int baseline(Band band) {
        return middle(band) + BASELINE;
    }
}
