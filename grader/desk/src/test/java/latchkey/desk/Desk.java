package latchkey.desk;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import latchkey.desk.console.Console;
import latchkey.trace.Glyphs;

/** The desk at work in a small kit made for a test. */
record Desk(Path kit) {
    private static final String BRIEF = """
        ---
        title: Count without losing any
        order: 201
        seed: 20101
        minutes: 20
        points: 4
        ---
        ## Story
        A slate.
        ## Hint 1
        The first rung.
        ## Hint 2
        The second rung.
        ## Hint lost-update 1
        The rung for lost updates.
        """;

    /**
     * What came of a command.
     *
     * @param exitCode its exit code
     * @param out what it wrote to the standard output
     * @param err what it wrote to the standard error
     */
    record Outcome(int exitCode, String out, String err) {}

    /** Makes a kit with the exercise locks/counter. */
    static Desk in(Path kit) throws IOException {
        Files.writeString(kit.resolve("pom.xml"), "<project/>");
        Files.createDirectories(kit.resolve("grader"));
        for (String tree : new String[] {"main", "pristine"}) {
            Path folder = Files.createDirectories(kit.resolve("exercises/src/" + tree + "/java/locks/counter"));
            Files.writeString(folder.resolve("Counter.java"), "package locks.counter;\npublic class Counter {}\n");
        }
        Files.writeString(kit.resolve("exercises/src/main/java/locks/counter/README.md"), BRIEF);
        return new Desk(kit);
    }

    /** Runs a command that works with the kit. */
    Outcome runHere(String command, String... more) {
        String[] args = new String[more.length + 3];
        args[0] = command;
        args[1] = "--kit";
        args[2] = kit.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return run(args);
    }

    /** Runs a command. */
    static Outcome run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), Glyphs.UNICODE, false);
        int exitCode = Main.commandLine(console).execute(args);
        return new Outcome(exitCode, out.toString(), err.toString());
    }
}
