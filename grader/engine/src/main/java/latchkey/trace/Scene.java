package latchkey.trace;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import latchkey.trace.Excerpt.Row;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of a story shows, however it is drawn: which rows, which threads, and in what words.
 *
 * <p>All words are in signs that may be shown. Only threads that have a row are there.
 */
final class Scene {
    private final List<Row> rows;
    private final TreeMap<Integer, String> names = new TreeMap<>();
    private final Map<Integer, String> notes;
    private final Glyphs glyphs;

    /** The story with a note beside each event whose index among its events has one. */
    Scene(Story story, Map<Integer, String> notes, Glyphs glyphs) {
        this.rows = List.copyOf(Excerpt.of(story, notes.keySet()));
        this.notes = notes;
        this.glyphs = glyphs;
        steps().map(step -> step.event().thread())
                .forEach(thread -> names.put(thread, name(story.threads().get(thread), thread)));
    }

    /** The rows from top to bottom. */
    List<Row> rows() {
        return rows;
    }

    /** Those of the rows that are steps. */
    Stream<Row.Step> steps() {
        return rows.stream().filter(Row.Step.class::isInstance).map(Row.Step.class::cast);
    }

    /** The names of the threads, by their index in the story. */
    SortedMap<Integer, String> names() {
        return Collections.unmodifiableSortedMap(names);
    }

    /** The name of a thread that has a row. */
    String name(int thread) {
        return names.getOrDefault(thread, "");
    }

    /** What was done in a step. */
    String act(Row.Step step) {
        return glyphs.plain(step.event().what());
    }

    /** The line where it was done; empty where none is known. */
    String place(Row.Step step) {
        Place place = step.event().place();
        return place == null ? "" : glyphs.plain(place.toString());
    }

    /** The note beside a step, without an arrow; null where it has none. */
    @Nullable
    String note(Row.Step step) {
        String note = notes.get(step.index());
        return note == null ? null : glyphs.plain(note);
    }

    /** How often the steps before this row happened once more. */
    static String text(Row.Again again) {
        String steps = again.steps() == 1 ? "" : "these " + again.steps() + " steps ";
        return "... " + steps + (again.times() == 1 ? "once more ..." : "again " + again.times() + " times ...");
    }

    /** How many steps are not shown. */
    static String text(Row.More more) {
        return "... " + more.steps() + (more.steps() == 1 ? " more step ..." : " more steps ...");
    }

    /** The greatest of the steps' measures; 0 where there are no steps. */
    int widest(ToIntFunction<Row.Step> measure) {
        return steps().mapToInt(measure).max().orElse(0);
    }

    private String name(String name, int thread) {
        return name.isBlank() ? "thread " + thread : glyphs.plain(name);
    }
}
