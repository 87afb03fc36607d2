package latchkey.rules;

import java.util.Comparator;
import latchkey.trace.Place;

/**
 * A place where something is used.
 *
 * @param place the line
 * @param act what the line does, from its verb on: {@code calls Semaphore.acquire}
 */
public record Sighting(Place place, String act) implements Comparable<Sighting> {

    private static final Comparator<Sighting> BY_LINE = Comparator.comparing((Sighting s) -> s.place.type())
            .thenComparingInt(s -> s.place.line())
            .thenComparing(s -> s.place.method())
            .thenComparing(Sighting::act);

    @Override
    public int compareTo(Sighting other) {
        return BY_LINE.compare(this, other);
    }
}
