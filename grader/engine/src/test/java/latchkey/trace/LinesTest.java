package latchkey.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void counts_columns_as_a_console_does() {
        assertThat(Lines.width("ann")).isEqualTo(3);
        assertThat(Lines.width("安娜")).isEqualTo(4);
        assertThat(Lines.width("e\u0301")).isEqualTo(1);
    }

    @Test
    void cuts_only_what_is_too_wide() {
        assertThat(Lines.cut("reads value", 11, Glyphs.ASCII)).isEqualTo("reads value");
        assertThat(Lines.cut("reads value", 10, Glyphs.ASCII)).isEqualTo("reads v...");
        assertThat(Lines.cut("reads value", 10, Glyphs.UNICODE)).isEqualTo("reads val…");
        assertThat(Lines.cut("reads value", 7, Glyphs.UNICODE)).isEqualTo("reads…");
    }

    @Test
    void wraps_between_words_and_keeps_long_words_whole() {
        assertThat(Lines.wrap("see the file exercises/src/main/java and mend it\nnow", 12))
                .containsExactly("see the file", "exercises/src/main/java", "and mend it", "now");
    }

    @Test
    void chooses_glyphs_that_the_charset_can_carry() {
        assertThat(Glyphs.of(StandardCharsets.UTF_8)).isEqualTo(Glyphs.UNICODE);
        assertThat(Glyphs.of(StandardCharsets.US_ASCII)).isEqualTo(Glyphs.ASCII);
        assertThat(Glyphs.of(StandardCharsets.ISO_8859_1)).isEqualTo(Glyphs.ASCII);
    }
}
