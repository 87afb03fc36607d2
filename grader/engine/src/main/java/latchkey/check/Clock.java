package latchkey.check;

import java.time.Duration;
import latchkey.schedule.CheckActs;

/** The run's virtual clock. It goes on only while nobody can. */
public final class Clock {
    private Clock() {}

    /** How much time has passed since the schedule began. */
    public static Duration now() {
        return Controlled.act(strand -> Duration.ofNanos(CheckActs.elapsed(strand)));
    }
}
