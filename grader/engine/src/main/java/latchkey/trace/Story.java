package latchkey.trace;

import java.util.List;

/**
 * What happened in one schedule, in the order in which it happened.
 *
 * @param threads the names of the threads, by index; the first is the check's own
 * @param events the events, each by one of the threads
 */
public record Story(List<String> threads, List<Event> events) {

    public Story {
        threads = List.copyOf(threads);
        events = List.copyOf(events);
    }
}
