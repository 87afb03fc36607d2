package coordination.race;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A latch for each of three events, found by the event's name in an EnumMap. */
public class Race {
    private enum Event { LINE_FULL, SHOT, FINISH }

    /** Filled in the constructor, and only read afterwards. */
    private final Map<Event, CountDownLatch> events;

    public Race(int runners) {
        Map<Event, CountDownLatch> latches = new EnumMap<>(Event.class);
        for (Event event : Event.values()) {
            latches.put(event, new CountDownLatch(event == Event.SHOT ? 1 : runners));
        }
        events = Collections.unmodifiableMap(latches);
    }

    public void run(Runnable sprint) throws InterruptedException {
        events.get(Event.LINE_FULL).countDown();
        events.get(Event.SHOT).await();
        Throwable fall = null;
        try {
            sprint.run();
        } catch (Throwable t) {
            fall = t;
        }
        events.get(Event.FINISH).countDown();
        switch (fall) {
            case Error error -> throw error;
            case RuntimeException exception -> throw exception;
            case null, default -> { }
        }
    }

    public void fire() throws InterruptedException {
        events.get(Event.LINE_FULL).await();
        events.get(Event.SHOT).countDown();
    }

    public void awaitFinish() throws InterruptedException {
        events.get(Event.FINISH).await();
    }
}
