package latchkey.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {
    @Test
    void tells_every_step_on_a_line_of_its_own() {
        Event look = new Event(1, "reads value = 0", new Place("Counter", "increment", 14));
        Story story = new Story(
                List.of("check", "ann"),
                List.of(new Event(0, "starts ann", null), look, look, new Event(1, "ends", null)));

        assertThat(Steps.text(story, Glyphs.ASCII)).isEqualTo("""
            1  check  starts ann
            2  ann    reads value = 0  Counter:14
            3  ann    reads value = 0  Counter:14
            4  ann    ends""");
    }

    @Test
    void leaves_nothing_out_however_long_it_is() {
        Story story = new Story(List.of("ann"), Collections.nCopies(1000, new Event(0, "looks", null)));

        assertThat(Steps.text(story, Glyphs.ASCII).lines())
                .hasSize(1000)
                .startsWith("   1  ann  looks")
                .endsWith("1000  ann  looks");
    }
}
