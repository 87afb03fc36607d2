package latchkey;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import latchkey.grading.Kit;
import latchkey.weave.Engine;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the engine to its own architecture. */
class ArchitectureTest {
    private static final int MOST_LINES = 400;

    /** Which of our packages each of them may use, from the ground up. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("trace"),
            entry("race"),
            entry("weave.boot"),
            entry("diagnosis", "trace"),
            entry("rules", "diagnosis", "trace"),
            entry("schedule", "diagnosis", "race", "trace"),
            entry("weave", "race", "schedule", "weave.boot"),
            entry("stress", "schedule"),
            entry("check", "diagnosis", "race", "rules", "schedule", "stress", "trace", "weave"),
            entry("grading", "check", "diagnosis", "rules", "trace", "weave"),
            entry("junit", "check", "diagnosis", "grading", "trace", "weave"));

    private static Map.Entry<String, Set<String>> entry(String user, String... used) {
        return Map.entry(
                "latchkey." + user,
                Arrays.stream(used).map(name -> "latchkey." + name).collect(Collectors.toSet()));
    }

    /** Woven code has its calls redirected there; what it does outside a run is passed on to the JDK. */
    private static final String PASSES_CALLS_ON = "latchkey\\.weave\\.Woven(Threads)?";

    private static final JavaClasses ENGINE = new ClassFileImporter()
            .importUrl(Engine.class.getProtectionDomain().getCodeSource().getLocation());

    @TestFactory
    Stream<DynamicTest> each_package_uses_only_those_it_is_built_on() {
        return packages()
                .map(each -> dynamicTest(each, () -> {
                    assertThat(MAY_USE)
                            .as("packages that have their place in the order")
                            .containsKey(each);
                    classes()
                            .that()
                            .resideInAPackage(each)
                            .should()
                            .onlyDependOnClassesThat(among(each))
                            .because("each package is a concept that can be understood with those below it")
                            .check(ENGINE);
                }));
    }

    private static DescribedPredicate<JavaClass> among(String user) {
        Set<String> used = MAY_USE.getOrDefault(user, Set.of());
        return DescribedPredicate.describe("are among " + used, type -> {
            String home = type.getBaseComponentType().getPackageName();
            return !home.startsWith("latchkey") || home.equals(user) || used.contains(home);
        });
    }

    @Test
    void no_packages_depend_on_each_other_in_a_circle() {
        slices().matching("latchkey.(**)").should().beFreeOfCycles().check(ENGINE);
    }

    @TestFactory
    Stream<DynamicTest> each_package_is_null_marked() {
        return packages()
                .map(each -> dynamicTest(
                        each,
                        () -> assertThat(ENGINE.getPackage(each).isAnnotatedWith(NullMarked.class))
                                .isTrue()));
    }

    @Test
    void nobody_sleeps() {
        noClasses()
                .that()
                .haveNameNotMatching(PASSES_CALLS_ON)
                .should()
                .callMethodWhere(target(owner(HasName.Predicates.name(Thread.class.getName())))
                        .and(target(name("sleep"))))
                .because("a sleep is no way to wait for somebody, in our code as in a learner's")
                .check(ENGINE);
    }

    @Test
    void only_the_console_prints() {
        for (String stream : List.of("out", "err")) {
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("latchkey.junit.Console")
                    .and()
                    .haveNameNotMatching(PASSES_CALLS_ON)
                    .should()
                    .accessField(System.class, stream)
                    .because("a learner reads what the console prints, and nothing else")
                    .check(ENGINE);
        }
    }

    @Test
    void no_file_is_longer_than_can_be_read_at_once() throws IOException {
        Path sources = Kit.find(Path.of(System.getProperty("latchkey.kit", "")))
                .orElseThrow()
                .resolve("grader/engine/src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readAllLines(file).size())
                            .as("lines of %s", sources.relativize(file))
                            .isLessThanOrEqualTo(MOST_LINES));
        }
    }

    private static Stream<String> packages() {
        return ENGINE.stream()
                .map(JavaClass::getPackage)
                .map(JavaPackage::getName)
                .distinct()
                .sorted();
    }
}
