package latchkey.programs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Two drivers wait for a light to turn green. */
public final class TrafficLightPrograms {

    private TrafficLightPrograms() {}

    public interface Light {
        void turnGreen();

        void drive(List<String> log) throws InterruptedException;
    }

    public static class Latched implements Light {
        private final CountDownLatch latch = new CountDownLatch(1);
        private volatile boolean green;

        @Override
        public void turnGreen() {
            green = true;
            latch.countDown();
        }

        @Override
        public void drive(List<String> log) throws InterruptedException {
            latch.await();
            log.add(green ? "go" : "RED");
        }
    }

    public static class NotWaitedFor implements Light {
        private volatile boolean green;

        @Override
        public void turnGreen() {
            green = true;
        }

        @Override
        public void drive(List<String> log) {
            log.add(green ? "go" : "RED");
        }
    }

    public static class LatchedTooEarly implements Light {
        private final CountDownLatch latch = new CountDownLatch(1);
        private volatile boolean green;

        @Override
        public void turnGreen() {
            latch.countDown();
            green = true;
        }

        @Override
        public void drive(List<String> log) throws InterruptedException {
            latch.await();
            log.add(green ? "go" : "RED");
        }
    }

    public static class SleptFor implements Light {
        private volatile boolean green;

        @Override
        public void turnGreen() {
            green = true;
        }

        @Override
        public void drive(List<String> log) throws InterruptedException {
            Thread.sleep(20);
            log.add(green ? "go" : "RED");
        }
    }

    @Right("light.ok.latch")
    public static void drivers_who_wait_at_a_latch() throws Exception {
        driveTwice(new Latched());
    }

    @Wrong("light.bad.noWait")
    public static void drivers_who_do_not_wait() throws Exception {
        driveTwice(new NotWaitedFor());
    }

    @Wrong("light.bad.countFirst")
    public static void light_that_counts_down_before_it_turns_green() throws Exception {
        driveTwice(new LatchedTooEarly());
    }

    @Wrong("light.bad.sleep")
    public static void drivers_who_sleep_instead_of_waiting() throws Exception {
        driveTwice(new SleptFor());
    }

    private static void driveTwice(Light light) throws Exception {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        Together.run(() -> light.drive(log), () -> light.drive(log), light::turnGreen);
        Together.check(log.equals(Arrays.asList("go", "go")), "log " + log);
    }
}
