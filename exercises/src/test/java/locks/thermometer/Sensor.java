package locks.thermometer;

import latchkey.check.Gate;
import latchkey.check.Scenario;

/** Somebody who records twice, each time when its turn has come. */
final class Sensor implements Scenario {
    private final Gate first;
    private final Gate second;
    private final Thermometer thermometer;
    private final double before;
    private final double later;
    private final Runnable afterwards;

    /** What it records first and later, and what it does when it has recorded both. */
    Sensor(String name, Thermometer thermometer, double before, double later, Runnable afterwards) {
        this.first = new Gate("it is " + name + "'s turn");
        this.second = new Gate("it is " + name + "'s turn once more");
        this.thermometer = thermometer;
        this.before = before;
        this.later = later;
        this.afterwards = afterwards;
    }

    @Override
    public void run() {
        first.pass();
        thermometer.record(before);
        second.pass();
        thermometer.record(later);
        afterwards.run();
    }

    /** Waits until it has recorded for the first time. */
    void begin() {
        first.open();
        second.awaitArrivals(1);
    }

    /** Lets it record once more. */
    void goOn() {
        second.open();
    }
}
