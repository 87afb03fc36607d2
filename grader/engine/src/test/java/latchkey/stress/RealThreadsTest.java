package latchkey.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RealThreadsTest {

    @Test
    void repeats_a_scenario_that_goes_well() throws InterruptedException {
        AtomicInteger repetitions = new AtomicInteger();

        assertThat(RealThreads.repeat(repetitions::incrementAndGet)).isEmpty();

        assertThat(repetitions).hasPositiveValue();
    }

    @Test
    void tells_what_a_repetition_threw_and_stops_there() throws InterruptedException {
        AtomicInteger repetitions = new AtomicInteger();
        AssertionError broken = new AssertionError("the third time it went wrong");

        assertThat(RealThreads.repeat(() -> {
                    if (repetitions.incrementAndGet() == 3) {
                        throw broken;
                    }
                }))
                .containsSame(broken);

        assertThat(repetitions).hasValue(3);
    }
}
