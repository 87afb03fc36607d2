package latchkey.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import latchkey.diagnosis.Diagnosis;
import latchkey.diagnosis.Finding;
import latchkey.trace.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenApiTest {

    private static List<String> seen(String body) {
        return seenIn("class Answer {\n" + body + "\n}");
    }

    private static List<String> seenIn(String source) {
        return ForbiddenApi.check(Compiled.facts(source)).stream()
                .map(Finding::seen)
                .toList();
    }

    @Test
    void says_what_is_called_where_and_why_not() {
        List<Finding> findings = ForbiddenApi.check(BytecodeFacts.of(Compiled.body("void run() { System.exit(1); }")));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.diagnosis()).isEqualTo(Diagnosis.FORBIDDEN_API);
            assertThat(finding.seen()).isEqualTo("Line 2 of Answer.java calls System.exit.");
            assertThat(finding.why())
                    .isEqualTo(
                            "It ends the whole program, with everybody else's work in it; a method ends by returning.");
            assertThat(finding.place()).isEqualTo(new Place("Answer", "run", 2));
            assertThat(finding.facts()).containsEntry("api", "java.lang.System.exit");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Runtime.getRuntime().exit(1);                                | calls Runtime.exit.
        Runtime.getRuntime().halt(1);                                | calls Runtime.halt.
        IntConsumer end = Runtime.getRuntime()::halt;                | refers to Runtime::halt.
        IntConsumer end = System::exit;                              | refers to System::exit.
        BiConsumer<Runtime, Integer> end = Runtime::exit;            | refers to Runtime::exit.
        Runnable end = () -> System.exit(0);                         | calls System.exit.
        Runtime.getRuntime().addShutdownHook(new Thread());          | calls Runtime.addShutdownHook.
        Runtime.getRuntime().exec("ls");                             | calls Runtime.exec.
        new ProcessBuilder("ls").start();                            | calls ProcessBuilder.start.
        ProcessHandle.current().destroy();                           | calls ProcessHandle.destroy.
        System.loadLibrary("c");                                     | calls System.loadLibrary.
        System.setSecurityManager(null);                             | calls System.setSecurityManager.
        Thread.currentThread().stop();                               | calls Thread.stop.
        Thread.currentThread().getThreadGroup().suspend();           | calls ThreadGroup.suspend.
        Consumer<Thread> end = Thread::stop;                         | refers to Thread::stop.
        ((ForkJoinWorkerThread) Thread.currentThread()).stop();      | calls Thread.stop.
        Thread.getAllStackTraces();                                  | calls Thread.getAllStackTraces.
        new java.net.URLClassLoader(new java.net.URL[0]);            | creates a URLClassLoader.
        MethodHandles.lookup().defineClass(new byte[0]);             | calls MethodHandles.Lookup.defineClass.
        javax.tools.ToolProvider.getSystemJavaCompiler();            | calls ToolProvider.getSystemJavaCompiler.
        """)
    void finds_a_forbidden_call(String statement, String act) {
        assertThat(seen("void run() throws Throwable { " + statement + " }"))
                .containsExactly("Line 2 of Answer.java " + act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Class.forName("java.lang.System").getMethod("exit", int.class).invoke(null, 1);         | looks up System.exit by its name.
        Class.forName("java.lang.Sys" + "tem").getMethod("ex" + "it", int.class);               | looks up System.exit by its name.
        System.class.getMethod("exit", int.class).invoke(null, 1);                              | looks up System.exit by its name.
        Runtime.class.getDeclaredMethod("halt", int.class);                                     | looks up Runtime.halt by its name.
        Runtime.getRuntime().getClass().getMethod("halt", int.class);                           | looks up Runtime.halt by its name.
        Class.forName("java.lang.Runtime").getMethods()[0].invoke(null);                        | looks up java.lang.Runtime by its name.
        Class.forName("java.lang.Shutdown");                                                    | looks up java.lang.Shutdown by its name.
        ClassLoader.getSystemClassLoader().loadClass("sun.misc.Unsafe");                        | looks up sun.misc.Unsafe by its name.
        MethodHandles.lookup().findClass("latchkey.schedule.Run");                              | looks up latchkey.schedule.Run by its name.
        MethodHandles.lookup().findStatic(System.class, "exit", MethodType.methodType(void.class, int.class)).invoke(1); | looks up System.exit by its name.
        """)
    void finds_a_name_in_a_constant(String statement, String act) {
        assertThat(seen("void run() throws Throwable { " + statement + " }"))
                .containsExactly("Line 2 of Answer.java " + act);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Class.forName(name).getMethod(name, int.class).invoke(null, 1);      | calls Method.invoke.
        Class.forName(name).getDeclaredConstructor().newInstance();          | calls Constructor.newInstance.
        getClass().getDeclaredField(name).setAccessible(true);               | calls AccessibleObject.setAccessible.
        """)
    void finds_reflection_that_hides_what_it_calls(String statement, String act) {
        assertThat(seen("void run(String name) throws Throwable { " + statement + " }"))
                .containsExactly("Line 2 of Answer.java " + act);
    }

    @Test
    void finds_the_insides_of_the_jdk_once_a_line() {
        String source =
                "class Answer {\nvoid run() { sun.misc.Unsafe u = sun.misc.Unsafe.getUnsafe(); u.fullFence(); }\n}";
        CompiledClasses compiled = Compiled.compile("Answer", "package demo; " + source, "-XDignore.symbol.file");

        assertThat(ForbiddenApi.check(BytecodeFacts.of(compiled)))
                .extracting(Finding::seen)
                .containsExactly(
                        "Line 2 of Answer.java calls Unsafe.getUnsafe.",
                        "Line 2 of Answer.java calls Unsafe.fullFence.");
    }

    @Test
    void finds_the_grader() throws URISyntaxException {
        URI engine =
                Use.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        CompiledClasses compiled =
                Compiled.compile("Answer", """
                    package demo;
                    class Answer implements latchkey.rules.Use {
                        public String phrase() { return latchkey.diagnosis.Diagnosis.HANGS.slug(); }
                        public java.util.List<latchkey.rules.Sighting> sightings(latchkey.rules.ImportedClasses code) {
                            return (java.util.List) code.facts().calls();
                        }
                    }
                    """, "-classpath", Path.of(engine).toString());

        assertThat(ForbiddenApi.check(BytecodeFacts.of(compiled)))
                .extracting(Finding::seen)
                .containsExactly(
                        "Answer.java uses latchkey.rules.Use.",
                        "Line 3 of Answer.java calls Diagnosis.slug.",
                        "Line 5 of Answer.java calls ImportedClasses.facts.",
                        "Line 5 of Answer.java calls BytecodeFacts.calls.");
    }

    @Test
    void finds_a_class_that_hides_in_the_graders_package() {
        CompiledClasses compiled = Compiled.compile("Spy", "package latchkey.grading; class Spy {}");

        assertThat(ForbiddenApi.check(BytecodeFacts.of(compiled)))
                .extracting(Finding::seen)
                .containsExactly("The class latchkey.grading.Spy lies in a package of Latchkey.");
    }

    @Test
    void finds_native_methods() {
        assertThat(seen("native void run();")).containsExactly("The method run of Answer.java is native.");
    }

    @Test
    void looks_into_initialisers_and_nested_classes_and_keeps_the_order_of_the_lines() {
        assertThat(seen("""
            static { if (Boolean.getBoolean("x")) System.exit(1); }
            int field = end();
            static class Inner {
                Runnable task = new Runnable() {
                    public void run() { Runtime.getRuntime().halt(2); }
                };
            }
            int end() { System.exit(3); return 0; }
            """))
                .containsExactly(
                        "Line 2 of Answer.java calls System.exit.",
                        "Line 6 of Answer.java calls Runtime.halt.",
                        "Line 9 of Answer.java calls System.exit.");
    }

    @Test
    void knows_a_subclass_of_thread_and_its_own_methods() {
        assertThat(seenIn("""
            class Answer extends Thread {
                void one() { stop(); }
                void stop(int soon) { }
                void two() { stop(1); new Helper().stop(); new Helper().exit(0); }
            }
            class Helper { void stop() {} void exit(int code) {} void halt() {} }
            """)).containsExactly("Line 2 of Answer.java calls Thread.stop.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thread t = new Thread(() -> { }); t.setDaemon(true); t.start(); t.interrupt(); t.join();",
                "System.out.println(System.nanoTime() + \"exit halt java.lang.System\"); String s = \"exit\";",
                "String s = \"java.lang.Runtime\"; Runtime.getRuntime().availableProcessors();",
                "MethodHandles.lookup().findVarHandle(Answer.class, \"count\", int.class).getAndAdd(this, 1);",
                "AtomicIntegerFieldUpdater.newUpdater(Answer.class, \"count\").incrementAndGet(this);",
                "Thread.currentThread().setUncaughtExceptionHandler((t, e) -> { }); getClass().getName();",
                "ExecutorService pool = Executors.newCachedThreadPool(); pool.submit(() -> 1).get();"
                        + " pool.shutdownNow();",
                "Thread.ofVirtual().start(() -> { }).join(); new Timer(true).schedule(null, 1);"
            })
    void leaves_honest_code_alone(String statement) {
        assertThat(seen("volatile int count; void run() throws Throwable { " + statement + " }"))
                .isEmpty();
    }

    @Test
    void lets_an_exercise_allow_what_it_is_about() {
        BytecodeFacts facts = BytecodeFacts.of(Compiled.body("""
            void run() throws Exception {
                Process child = new ProcessBuilder("ls").start();
                child.descendants().forEach(ProcessHandle::destroyForcibly);
                Runtime.getRuntime().exec("ls");
            }
            """));

        assertThat(ForbiddenApi.check(facts, Set.of("java.lang.Process")))
                .extracting(Finding::seen)
                .containsExactly("Line 5 of Answer.java calls Runtime.exec.");
        assertThat(ForbiddenApi.check(facts, Set.of("java.lang.Process", "java.lang.Runtime.exec")))
                .isEmpty();
    }
}
