package latchkey.trace;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells a story step by step: every event on a line of its own, numbered, with nothing left out. */
public final class Steps {
    private Steps() {}

    /** The story in as many columns as it needs; lines joined by {@code \n}, the last without one. */
    public static String text(Story story, Glyphs glyphs) {
        List<Event> events = story.events();
        int number = String.valueOf(events.size()).length();
        int name = story.threads().stream()
                .mapToInt(thread -> Lines.width(glyphs.plain(thread)))
                .max()
                .orElse(0);
        int act = events.stream()
                .mapToInt(event -> Lines.width(glyphs.plain(event.what())))
                .max()
                .orElse(0);
        return IntStream.range(0, events.size())
                .mapToObj(i -> {
                    Event event = events.get(i);
                    Place place = event.place();
                    return " ".repeat(number - String.valueOf(i + 1).length()) + (i + 1) + "  "
                            + Lines.pad(glyphs.plain(story.threads().get(event.thread())), name) + "  "
                            + Lines.pad(glyphs.plain(event.what()), place == null ? 0 : act)
                            + (place == null ? "" : "  " + glyphs.plain(place.toString()));
                })
                .collect(Collectors.joining("\n"));
    }
}
