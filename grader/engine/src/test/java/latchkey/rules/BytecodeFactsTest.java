package latchkey.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import latchkey.rules.BytecodeFacts.How;
import latchkey.rules.BytecodeFacts.Monitor;
import latchkey.rules.BytecodeFacts.Text;
import latchkey.trace.Place;
import org.junit.jupiter.api.Test;

class BytecodeFactsTest {

    @Test
    void tells_every_monitor_with_its_line() {
        BytecodeFacts facts = Compiled.facts("""
            class Answer {
                synchronized void whole() {
                    Thread.yield();
                }
                Runnable inLambda = () -> {
                    synchronized (this) { Thread.yield(); }
                };
                static class Inner {
                    static synchronized void also() { Thread.yield(); }
                }
            }
            """);

        assertThat(facts.monitors())
                .containsExactly(
                        new Monitor(new Place("Answer", "whole", 3), "demo.Answer", true),
                        new Monitor(new Place("Answer", "lambda", 6), "demo.Answer", false),
                        new Monitor(new Place("Answer", "also", 9), "demo.Answer$Inner", true));
    }

    @Test
    void tells_calls_constructions_and_references_apart() {
        BytecodeFacts facts = Compiled.facts("""
            class Answer {
                void run() { Runnable r = new Thread()::start; r.run(); Supplier<List<String>> s = ArrayList::new; }
            }
            """);

        assertThat(facts.calls())
                .filteredOn(call -> call.place().method().equals("run"))
                .extracting(call -> call.how() + " " + call.owner() + "." + call.name())
                .containsExactly(
                        How.CONSTRUCTION + " java.lang.Thread.<init>",
                        How.REFERENCE + " java.lang.Thread.start",
                        How.CALL + " java.lang.Runnable.run",
                        How.REFERENCE + " java.util.ArrayList.<init>");
    }

    @Test
    void names_the_file_of_a_second_top_level_class() {
        BytecodeFacts facts = Compiled.facts("class Answer { }\nclass Helper { void run() { Thread.yield(); } }");

        assertThat(facts.calls())
                .filteredOn(call -> call.name().equals("yield"))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.place()).isEqualTo(new Place("Answer", "run", 2));
                    assertThat(call.in()).isEqualTo("demo.Helper");
                });
    }

    @Test
    void tells_which_initialisers_do_more_than_store_constants() {
        BytecodeFacts facts = Compiled.facts("""
            class Answer { static final int A = 1; static int b = 2; static final String C = null; static Class<?> d = Answer.class; }
            class Busy {
                static final Object LOCK = new Object();
            }
            class Starter {
                static { new Thread(() -> { }).start(); }
            }
            """);

        assertThat(facts.initialisersAtWork())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "demo.Busy", new Place("Answer", "<clinit>", 3),
                        "demo.Starter", new Place("Answer", "<clinit>", 6)));
    }

    @Test
    void tells_whether_state_outlives_the_objects() {
        assertThat(Compiled.facts("class Answer { int a; static final int B = 1; void run() { a++; } }")
                        .keepsStaticState())
                .isFalse();
        assertThat(Compiled.facts("class Answer { static int a; }").keepsStaticState())
                .isTrue();
        assertThat(Compiled.facts("class Answer { static final int[] A = {1}; }")
                        .keepsStaticState())
                .isTrue();
    }

    @Test
    void knows_threads_at_any_distance() {
        BytecodeFacts facts = Compiled.facts("""
            class Answer extends Worker { }
            class Worker extends ForkJoinWorkerThread { Worker() { super(null); } }
            class Task implements Runnable { public void run() { } }
            """);

        assertThat(facts.threads()).containsExactlyInAnyOrder("demo.Answer", "demo.Worker");
    }

    @Test
    void tells_fields_texts_and_types() {
        BytecodeFacts facts = Compiled.facts("""
            class Answer {
                static volatile int shared;
                Object run() { shared = 1; String s = "java.lang.Sys" + "tem"; return Semaphore.class; }
            }
            """);

        assertThat(facts.fields()).singleElement().satisfies(field -> {
            assertThat(field.name()).isEqualTo("shared");
            assertThat(field.isStatic() && field.isVolatile() && !field.isFinal())
                    .isTrue();
        });
        assertThat(facts.fieldUses())
                .singleElement()
                .satisfies(use -> assertThat(use.write()).isTrue());
        assertThat(facts.texts()).extracting(Text::value).containsExactly("java.lang.System");
        assertThat(facts.typeMentions())
                .extracting(BytecodeFacts.TypeMention::type)
                .contains("java.util.concurrent.Semaphore");
    }

    @Test
    void knows_what_could_be_the_name_of_a_class() {
        Place here = new Place("Answer", "run", 1);

        assertThat(new Text(here, "demo.Answer", "java.lang.Runtime").looksLikeClassName())
                .isTrue();
        assertThat(new Text(here, "demo.Answer", "Done.").looksLikeClassName()).isFalse();
        assertThat(new Text(here, "demo.Answer", "exit").looksLikeClassName()).isFalse();
        assertThat(new Text(here, "demo.Answer", "a b.c").looksLikeClassName()).isFalse();
    }

    @Test
    void refuses_a_class_under_another_name() {
        byte[] bytes = Compiled.body("").byName().get("demo.Answer");

        assertThatThrownBy(() -> BytecodeFacts.of(new CompiledClasses(Map.of("demo.Other", bytes))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the class file of demo.Answer is filed under demo.Other");
    }
}
