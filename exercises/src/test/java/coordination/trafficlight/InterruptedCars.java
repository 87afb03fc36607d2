package coordination.trafficlight;

import static latchkey.diagnosis.Diagnosis.*;

import java.util.ArrayList;
import java.util.List;
import latchkey.check.Everybody;
import latchkey.check.Expect;
import latchkey.check.Worker;

/** Drivers who are interrupted, and what becomes of the others. */
final class InterruptedCars {
    private InterruptedCars() {}

    static void atTheRedLight() {
        Car ann = new Car("ann", new TrafficLight());
        ann.driver.interrupt();
        expectInterrupted(ann, "while she waited at the red light");
    }

    static void onTheWay() {
        Car ann = new Car("ann", () -> Thread.currentThread().interrupt(), new TrafficLight());
        expectInterrupted(ann, "on her way to the red light");
    }

    static void asItTurnsGreen() {
        TrafficLight light = new TrafficLight();
        Car ann = new Car("ann", light);
        Worker operator = Road.operator(light::green);
        ann.driver.interrupt();
        operator.join();
        ann.driver.join();
        if (!(ann.driver.thrown() instanceof InterruptedException)) {
            ann.expectNoException();
        }
    }

    /** Two cars wait, and one of them is interrupted before or after the light turns green, with no time to notice. */
    static void besideAnother(int one, boolean greenFirst) {
        TrafficLight light = new TrafficLight();
        List<Car> others = new ArrayList<>(Road.carsThatWait(light, 2));
        Car interrupted = others.remove(one);
        Road.operator(() -> {
                    if (greenFirst) {
                        light.green();
                    }
                    interrupted.driver.interrupt();
                    if (!greenFirst) {
                        light.green();
                    }
                })
                .join();
        Everybody.settles();
        String seen = "It turned green as " + interrupted.name + " was interrupted";
        Road.expectToGo(others, light, seen);
        Road.operator(light::red).join();
        Road.expectRed(light, seen + ", and then red");
    }

    private static void expectInterrupted(Car car, String when) {
        Everybody.settles();
        Expect.that(car.hasLeft(), IGNORES_INTERRUPT, "%s was interrupted %s, and waits on.", car.name, when);
        Expect.that(
                car.driver.thrown() instanceof InterruptedException,
                IGNORES_INTERRUPT,
                "%s was interrupted %s; her awaitGreen() %s, expected InterruptedException.",
                car.name,
                when,
                car.driver.thrown() == null ? "returned" : "threw " + car.driver.thrown());
    }
}
