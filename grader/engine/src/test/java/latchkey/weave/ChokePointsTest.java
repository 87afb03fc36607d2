package latchkey.weave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChokePointsTest {

    @ParameterizedTest
    @ValueSource(ints = {17, 20, 26, 99})
    void an_unknown_release_is_refused_with_one_sentence(int release) {
        assertThat(ChokePoints.refusal(release))
                .contains("Latchkey judges on JDK 21 to 25, and this is JDK " + release
                        + ": please set JAVA_HOME to one of those.");
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 25})
    void a_known_release_is_not_refused(int release) {
        assertThat(ChokePoints.refusal(release)).isEmpty();
    }

    @Test
    void nothing_is_missing_where_all_was_woven() {
        assertThat(ChokePoints.missing(new HashSet<>(ChokePoints.expected()))).isEmpty();
    }

    @Test
    void what_was_not_woven_is_named() {
        Set<String> woven = new HashSet<>(ChokePoints.expected());
        woven.remove("java/lang/Thread.start -> start");

        assertThat(ChokePoints.missing(woven)).containsExactly("java/lang/Thread.start -> start");
    }

    @Test
    void what_a_release_may_lack_is_not_asked_of_all() {
        assertThat(ChokePoints.WHERE_PRESENT.keySet())
                .allSatisfy(type -> assertThat(ChokePoints.expected()).noneMatch(point -> point.startsWith(type)));
        ChokePoints.WHERE_PRESENT.forEach(
                (type, points) -> assertThat(points).allMatch(point -> point.startsWith(type + ".")));
    }

    @TestFactory
    List<DynamicTest> each_guarded_method_is_one_of_this_jdk() {
        return ChokePoints.GUARDS.stream()
                .map(guard -> DynamicTest.dynamicTest(guard.owner() + "." + guard.method(), () -> {
                    Class<?> owner = Class.forName(guard.owner().replace('/', '.'));
                    String name = guard.method().substring(0, guard.method().indexOf('('));
                    assertThat(Arrays.stream(owner.getDeclaredMethods()))
                            .anyMatch(method -> method.getName().equals(name));
                }))
                .toList();
    }
}
