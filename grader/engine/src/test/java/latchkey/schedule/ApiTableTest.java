package latchkey.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a learner may reach for is in a right and in a wrong small program. */
class ApiTableTest {
    private static final List<ApiTable.Line> TABLE =
            ApiTable.of(WovenPrograms.read().fresh());

    @TestFactory
    Stream<DynamicTest> each_part_of_the_jdk_is_in_a_right_and_in_a_wrong_program() {
        return TABLE.stream()
                .map(line -> dynamicTest(line.api(), () -> {
                    assertThat(line.right()).as("right programs").isNotEmpty();
                    assertThat(line.wrong()).as("wrong programs").isNotEmpty();
                }));
    }

    @Test
    void the_table_that_people_read_is_this_one() throws IOException {
        assumeTrue(NewerPrograms.HERE, "an older JDK lacks parts that are in the table");
        String table =
                TABLE.stream().map(ApiTable.Line::toString).collect(Collectors.joining("\n", ApiTable.HEAD, "\n"));
        Files.writeString(Path.of("target", "api-table.md"), table);

        assertThat(Files.readString(Path.of("api-table.md")).replace("\r\n", "\n"))
                .as("grader/engine/api-table.md; the new one is in target, copy it")
                .isEqualTo(table);
    }
}
