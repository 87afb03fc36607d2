package latchkey.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static Properties with(String key, String value) {
        Properties properties = new Properties();
        properties.setProperty(key, value);
        return properties;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        mvn [test]             | false
        mvn [clean, verify]    | true
        mvn [install]          | true
        mvn [surefire:test]    | false
        mvn [site, package]    | true
        mvn [install:help]     | false
        ''                     | false
        """)
    void judges_the_pristine_copies_in_every_phase_after_test(String goals, boolean pristine) {
        assertThat(Settings.of(with("latchkey.goals", goals)).pristine()).isEqualTo(pristine);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "true, true", "false, false"})
    void is_strict_where_the_property_is_empty_or_true(String value, boolean strict) {
        assertThat(Settings.of(with("latchkey.strict", value)).strict()).isEqualTo(strict);
        assertThat(Settings.of(new Properties()).strict()).isFalse();
    }

    @Test
    void splits_the_selection_at_commas() {
        assertThat(Settings.of(with("latchkey.exercise", "locks/counter, threads,"))
                        .selection())
                .containsExactly("locks/counter", "threads");
    }

    @Test
    void tidies_the_path_of_the_kit() {
        assertThat(Settings.of(with("latchkey.kit", "/kit/exercises/..")).kit())
                .isEqualTo(Path.of("/kit").toAbsolutePath());
    }

    @Test
    void shows_signs_that_standard_output_can_carry() {
        assertThat(Console.charset(with("stdout.encoding", "US-ASCII"))).isEqualTo(StandardCharsets.US_ASCII);
        assertThat(Console.charset(with("native.encoding", "UTF-8"))).isEqualTo(StandardCharsets.UTF_8);
        assertThat(Console.charset(with("stdout.encoding", "no such thing"))).isEqualTo(Charset.defaultCharset());
    }
}
