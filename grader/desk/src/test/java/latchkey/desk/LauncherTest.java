package latchkey.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LauncherTest {
    private static final Path KIT =
            Path.of(Optional.ofNullable(System.getProperty("latchkey.kit")).orElse("../.."));

    @ParameterizedTest
    @CsvSource({"1.8, false", "17, false", "20.0.2, false", "21, true", "21.0.5, true", "25, true", "26-ea, false"})
    void fits_the_versions_that_the_engine_is_known_to_judge_on(String version, boolean fits) {
        assertThat(Launcher.fits(version)).isEqualTo(fits);
    }

    @Test
    void agrees_with_the_build_and_the_scripts() throws IOException {
        assertThat(Files.readString(KIT.resolve("pom.xml")))
                .contains("<latchkey.jdk>[" + Launcher.OLDEST + "," + (Launcher.NEWEST + 1) + ")</latchkey.jdk>");
        for (String script : new String[] {"latchkey", "latchkey.cmd"}) {
            assertThat(Files.readString(KIT.resolve(script)))
                    .contains("a JDK from " + Launcher.OLDEST + " to " + Launcher.NEWEST)
                    .contains("2[1-5]");
        }
    }
}
