package latchkey.desk.prove;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import latchkey.desk.judging.Answer;

/** A small kit with one exercise and answers to it, well in order, for a test to spoil. */
record OwnKit(Path root) {
    static final String CHECK = "exercises/src/test/java/locks/counter/CounterCheck.java";
    static final String BRIEF_FILE = "exercises/src/main/java/locks/counter/README.md";
    static final String COUNTER = "package locks.counter;\npublic class Counter {}\n";

    static OwnKit in(Path root) throws IOException {
        OwnKit kit = new OwnKit(root);
        kit.write("pom.xml", "<project/>");
        kit.write("grader/pom.xml", "<project/>");
        kit.write("exercises/src/pristine/java/locks/counter/Counter.java", COUNTER);
        kit.write("exercises/src/main/java/locks/counter/Counter.java", COUNTER);
        kit.write(BRIEF_FILE, brief(4));
        kit.write(CHECK, check("loses_no_update"));
        kit.write("solutions/pom.xml", "<project/>");
        for (int i = 1; i <= 4; i++) {
            kit.write("solutions/locks/counter/accepted/right-" + i + "/Counter.java", COUNTER);
        }
        for (int i = 1; i <= 8; i++) {
            String folder = "solutions/locks/counter/rejected/lost-update/wrong-" + i;
            kit.write(folder + "/Counter.java", COUNTER);
            kit.write(folder + "/MESSAGE", Fixture.message("lost-update"));
        }
        return kit;
    }

    static String brief(int points) {
        return """
            ---
            title: Count
            order: 1
            seed: 1
            minutes: 1
            points: %d
            ---
            ## Story
            A slate.
            ## Task
            Count.
            ## Look up
            Locks.
            ## Hint 1
            Look.
            ## Hint 2
            Look there.
            ## Hint 3
            Look closely.
            """.formatted(points);
    }

    /** The source of a check with these methods, which give four points each. */
    static String check(String... methods) {
        return Arrays.stream(methods)
                .map(method ->
                        "    @latchkey.check.Check(points = 4, exposes = latchkey.diagnosis.Diagnosis.LOST_UPDATE)\n"
                                + "    void " + method + "() {}\n")
                .collect(Collectors.joining("", "package locks.counter;\nclass CounterCheck {\n", "}\n"));
    }

    /** What a folder of this kit should be judged. */
    static Answer judged(Path folder) {
        String path = folder.toString();
        return Fixture.answer(
                path.contains("pristine") ? "not-started" : path.contains("rejected") ? "lost-update" : "accepted");
    }

    void write(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
