package coordination.trafficlight;

import static latchkey.diagnosis.Diagnosis.WRONG_RESULT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import latchkey.check.Expect;
import latchkey.check.Worker;

/** Somebody who drives up to a light and waits until it is green. */
final class Car {
    private static final String ENGINE = "latchkey.schedule.";

    final String name;
    final Worker driver;

    Car(String name, TrafficLight light) {
        this(name, () -> {}, light);
    }

    Car(String name, Runnable onTheWay, TrafficLight light) {
        this.name = name;
        this.driver = Worker.attempt(name, () -> {
            onTheWay.run();
            light.awaitGreen();
        });
    }

    boolean hasLeft() {
        return driver.ended();
    }

    void expectNoException() {
        Expect.that(
                driver.thrown() == null,
                WRONG_RESULT,
                "%s's awaitGreen() threw %s.",
                name,
                String.valueOf(driver.thrown()));
    }

    /**
     * The calls that the driver is in, outermost first, down to where the engine holds the thread. Who is still in the same
     * calls, at the same lines, has not come round to looking at the light.
     */
    List<StackTraceElement> standsAt() {
        List<StackTraceElement> stack = new ArrayList<>(List.of(driver.thread().getStackTrace()));
        Collections.reverse(stack);
        List<StackTraceElement> calls = new ArrayList<>();
        boolean atTheLight = false;
        for (StackTraceElement call : stack) {
            if (atTheLight && call.getClassName().startsWith(ENGINE)) {
                break;
            }
            atTheLight |= call.getClassName().startsWith(TrafficLight.class.getName());
            calls.add(call);
        }
        return calls;
    }
}
