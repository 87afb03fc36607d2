package latchkey.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.grading.JavaCompilation.Compiled;
import latchkey.grading.JavaCompilation.Options;
import latchkey.trace.Place;
import org.junit.jupiter.api.Test;

class ContractTest {
    private static Map<String, byte[]> compile(String body) {
        Map<String, String> sources = new TreeMap<>(Map.of("a/b/Box.java", "package a.b; import java.util.*; " + body));
        var result = JavaCompilation.compile(sources, Options.plain());
        assertThat(result).isInstanceOf(Compiled.class);
        return ((Compiled) result).classes();
    }

    private static List<Finding> check(String pristine, String submitted) {
        return Contract.check(compile(pristine), compile(submitted));
    }

    private static void holds(String pristine, String submitted) {
        assertThat(check(pristine, submitted)).isEmpty();
    }

    private static void breaks(String pristine, String submitted, String seen) {
        assertThat(check(pristine, submitted))
                .extracting(Finding::diagnosis, Finding::seen)
                .containsExactly(tuple(Diagnosis.CHANGED_SIGNATURE, seen));
    }

    /** A class Box with this body before and that after. */
    private static void bodyHolds(String pristine, String submitted) {
        holds("public class Box { " + pristine + " }", "public class Box { " + submitted + " }");
    }

    private static void bodyBreaks(String pristine, String submitted, String seen) {
        breaks("public class Box { " + pristine + " }", "public class Box { " + submitted + " }", seen);
    }

    @Test
    void holds_for_the_skeleton_itself() {
        String all = "public class Box<T extends Number> implements Runnable { public static final int MOST = 3;"
                + " protected T value; public Box(List<T> list, int... more) throws java.io.IOException {} public enum"
                + " Colour { RED { void f() {} }, BLUE; void f() {} } public record Pair(int a, T b) { static class In {}"
                + " } public interface Call<V> { V call() throws Exception; default void f() {} } public sealed interface"
                + " S permits A, B {} public record A() implements S {} record B() implements S {} public @interface Note"
                + " { int value(); } public void run() { new Object() { public void hi() {} }; } }";

        holds(all.replace("T b", "int b"), all.replace("T b", "int b"));
    }

    @Test
    void lets_members_and_types_be_added_and_made_final() {
        bodyHolds(
                "public int value; public void put(int x) {}",
                "public final int value = 1; public final synchronized void put(int key) {} public void more() {} int"
                        + " z;");
        holds(
                "public class Box {}",
                "public final class Box implements Runnable { public void run() {} } class Other {}");
    }

    @Test
    void does_not_care_for_what_is_private_or_of_the_package() {
        bodyHolds("private int value; int size() { return 0; } static class Node { public int x; }", "");
        holds("public class Box {} class Helper { public void help() {} }", "public class Box {}");
    }

    @Test
    void lets_members_be_inherited_from_the_submission() {
        holds(
                "public class Box { public int value() { return 0; } public static final int MOST = 1; }",
                "public class Box extends Base implements Sized {} interface Sized { int MOST = 1; }"
                        + " class Base { public int value() { return 0; } }");
        breaks(
                "public class Box extends Thread { public void run() {} }",
                "public class Box extends Thread {}",
                "Box has no `public void run()`, which the exercise needs.");
    }

    @Test
    void names_a_member_that_is_gone() {
        bodyBreaks(
                "public int value() { return 0; }", "", "Box has no `public int value()`, which the exercise needs.");
        bodyBreaks("public int size;", "", "Box has no `public int size`, which the exercise needs.");
        bodyBreaks(
                "public void run(List<String> names, int... more) throws java.io.IOException {}",
                "",
                "Box has no `public void run(List, int...) throws IOException`, which the exercise needs.");
    }

    @Test
    void says_what_a_member_was_and_is() {
        bodyBreaks(
                "public int value() { return 0; }",
                "public long value() { return 0; }",
                "Box has `public long value()`, the exercise needs `public int value()`.");
        bodyBreaks(
                "public Box(int[][] a, Map.Entry<String, String> e) {}",
                "public Box(int a) {} Box() {}",
                "Box has `public Box(int)` and `Box()`, the exercise needs `public Box(int[][], Map.Entry)`.");
        bodyBreaks(
                "public int size;",
                "public long size; public int size() { return 0; }",
                "Box has `public long size`, the exercise needs `public int size`.");
    }

    @Test
    void names_packages_where_simple_names_look_alike() {
        bodyBreaks(
                "public Timer timer() { return null; }",
                "public javax.management.timer.Timer timer() { return null; }",
                "Box has `public javax.management.timer.Timer timer()`, the exercise needs `public java.util.Timer"
                        + " timer()`.");
    }

    @Test
    void wants_members_reachable() {
        bodyBreaks(
                "public void put() {}",
                "void put() {}",
                "Box has `void put()`, the exercise needs `public void put()`.");
        bodyBreaks(
                "protected void put() {}",
                "private void put() {}",
                "Box has `private void put()`, the exercise needs `protected void put()`.");
        bodyHolds("protected void put() {}", "public void put() {}");
    }

    @Test
    void wants_members_as_static_as_they_were() {
        bodyBreaks(
                "public static void put() {}",
                "public void put() {}",
                "Box has `public void put()`, the exercise needs `public static void put()`.");
        bodyBreaks(
                "public int size;",
                "public static int size;",
                "Box has `public static int size`, the exercise needs `public int size`.");
    }

    @Test
    void lets_exceptions_be_dropped_and_narrowed_but_not_added() {
        bodyHolds("public void put() throws java.io.IOException {}", "public void put() {}");
        bodyHolds(
                "public void put() throws java.io.IOException {}",
                "public void put() throws java.io.FileNotFoundException, IllegalStateException, Full {}"
                        + " static class Full extends java.io.EOFException {} static class Odd extends Error {}");
        bodyBreaks(
                "public void put() {}",
                "public void put() throws InterruptedException {}",
                "Box has `public void put() throws InterruptedException`, the exercise needs `public void put()`.");
        bodyBreaks(
                "public void put() {}",
                "public void put() throws Full {} static class Full extends Exception {}",
                "Box has `public void put() throws Box.Full`, the exercise needs `public void put()`.");
    }

    @Test
    void wants_types_of_the_same_kind() {
        breaks("public class Box {}", "class Other {}", "There is no `public class Box`, which the exercise needs.");
        breaks(
                "public interface Box {}",
                "public class Box {}",
                "The type is `public class Box`, the exercise needs `public interface Box`.");
        breaks(
                "public class Box { public void put() {} }",
                "public abstract class Box { public void put() {} }",
                "The type is `public abstract class Box`, the exercise needs `public class Box`.");
        breaks(
                "public class Box {}",
                "class Box { public Box() {} }",
                "The type is `class Box`, the exercise needs" + " `public class Box`.");
        bodyBreaks(
                "public static class In { public In() {} }",
                "protected static class In { public In() {} }",
                "The type is `protected static class Box.In`, the exercise needs `public static class Box.In`.");
    }

    @Test
    void wants_supertypes_kept() {
        breaks(
                "public class Box extends Thread { public Box() {} }",
                "public class Box { public Box() {} }",
                "The type is `public class Box`, the exercise needs `public class Box extends Thread`.");
        holds(
                "public class Box extends Thread implements java.io.Serializable { public Box() {} }",
                "public class Box extends Worker { public Box() {} } class Worker extends Thread implements Mine {}"
                        + " interface Mine extends java.io.Serializable {}");
        holds(
                "public record Box(int a) {}",
                "public class Box { public Box(int a) {} public int a() { return 1; }"
                        + " public boolean equals(Object o) { return false; } public int hashCode() { return 1; }"
                        + " public String toString() { return \"\"; } }");
    }

    @Test
    void points_at_the_line_and_says_why() {
        List<Finding> findings = check(
                "public class Box { public int value() { return 0; } public void put() {} }",
                "public class Box {\n\n public long value() {\n return 0; } }");

        assertThat(findings)
                .extracting(Finding::place)
                .containsExactly(new Place("Box", "value", 4), new Place("Box", "", 0));
        assertThat(findings).extracting(Finding::why).noneMatch(String::isEmpty);
    }
}
