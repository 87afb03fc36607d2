package latchkey.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import latchkey.programs.Program;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tells right from wrong small programs, in every seed set; {@code -Dlatchkey.seedSets} says how many. */
class ProgramsTest {
    private static final int ENOUGH_FOR_THE_WRONG = 500;
    private static final int ENOUGH_FOR_THE_RIGHT = 150;

    private static final List<Program> PROGRAMS = WovenPrograms.read().fresh();

    @Test
    void there_are_programs_of_both_kinds() {
        assertThat(PROGRAMS).hasSizeGreaterThanOrEqualTo(490);
        assertThat(PROGRAMS).filteredOn(Program::wrong).hasSizeGreaterThanOrEqualTo(240);
    }

    @TestFactory
    Stream<DynamicTest> rejects_each_wrong_program_in_every_seed_set() {
        int sets = Integer.getInteger("latchkey.seedSets", 2);
        return PROGRAMS.stream()
                .filter(Program::wrong)
                .map(program -> dynamicTest(program.name(), () -> {
                    for (int set = 0; set < sets; set++) {
                        assertThat(isRejected(program, set))
                                .as("seed set %d", set)
                                .isTrue();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> accepts_each_right_program_in_every_schedule() {
        int sets = Integer.getInteger("latchkey.seedSets", 1);
        return PROGRAMS.stream()
                .filter(program -> !program.wrong())
                .map(program -> dynamicTest(program.name(), () -> {
                    for (int set = 0; set < sets; set++) {
                        for (int i = 0; i < ENOUGH_FOR_THE_RIGHT; i++) {
                            RunResult result = WovenPrograms.run(program, WovenPrograms.seeded(set, i));
                            assertThat(result.clean())
                                    .as("schedule %d of set %d: %s, race %s", i, set, result.outcome(), result.race())
                                    .isTrue();
                            assertThat(result.leaked())
                                    .as("threads that would not end")
                                    .isZero();
                        }
                    }
                }));
    }

    private static boolean isRejected(Program program, int set) {
        for (int i = 0; i < ENOUGH_FOR_THE_WRONG; i++) {
            RunResult result = WovenPrograms.run(program, WovenPrograms.seeded(set, i));
            if (!result.clean()) {
                return !(result.outcome() instanceof Outcome.Unknown);
            }
        }
        return false;
    }
}
