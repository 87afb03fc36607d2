package latchkey.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import latchkey.programs.Program;
import org.jspecify.annotations.Nullable;

/** One tool judges programs, one after another, in as many child JVMs as that takes. */
final class Bout {
    private static final String END_OF_OUTPUT = "";

    private final Tool tool;
    private final Settings settings;
    private final String warmUp;
    private final Progress progress;
    private final List<Ruling> rulings = new ArrayList<>();

    Bout(Tool tool, Settings settings, String warmUp, Progress progress) {
        this.tool = tool;
        this.settings = settings;
        this.warmUp = warmUp;
        this.progress = progress;
    }

    /** Judges all of them; each gets a ruling. */
    List<Ruling> judge(List<Program> programs) throws IOException, InterruptedException {
        while (rulings.size() < programs.size()) {
            List<Program> rest = programs.subList(rulings.size(), programs.size());
            Process child = start(rest);
            try {
                follow(child, rest);
            } finally {
                child.destroyForcibly().waitFor();
            }
        }
        return List.copyOf(rulings);
    }

    private Process start(List<Program> programs) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(tool.name(), warmUp));
        programs.forEach(program -> arguments.add(program.name()));
        List<String> command = Jvm.running(Child.class, tool.arguments(settings), arguments);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Reads what the child tells until it has ended, has fallen over, or takes too long. */
    private void follow(Process child, List<Program> programs) throws InterruptedException {
        BlockingQueue<String> lines = lines(child);
        long began = System.nanoTime();
        long patience = Settings.START_MILLIS;
        int next = 0;
        boolean judging = false;
        while (next < programs.size()) {
            @Nullable String line = lines.poll(patience, TimeUnit.MILLISECONDS);
            if (line == null || line.equals(END_OF_OUTPUT)) {
                if (judging || next == 0) {
                    Verdict verdict = line == null ? Verdict.OUT_OF_TIME : Verdict.UNSUPPORTED;
                    rule(programs.get(next), verdict, System.nanoTime() - began, line == null ? "" : "the JVM ended");
                }
                return;
            }
            String[] words = line.split(" ", 5);
            if (words[0].equals("ready") || words[0].equals("begin")) {
                judging = words[0].equals("begin");
                began = System.nanoTime();
                patience = Settings.VERDICT_MILLIS;
            } else if (words[0].equals("end")) {
                judging = false;
                String reason = words.length > 4 ? words[4] : "";
                rule(programs.get(next++), Verdict.valueOf(words[2]), Long.parseLong(words[3]), reason);
            }
        }
    }

    private void rule(Program program, Verdict verdict, long nanos, String reason) {
        Ruling ruling = new Ruling(program.name(), program.wrong(), verdict, Duration.ofNanos(nanos), reason);
        rulings.add(ruling);
        progress.ruled(tool.id(), ruling);
    }

    private static BlockingQueue<String> lines(Process child) {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread reader = new Thread(
                () -> {
                    try (BufferedReader output = child.inputReader(StandardCharsets.UTF_8)) {
                        for (String line = output.readLine(); line != null; line = output.readLine()) {
                            lines.add(line.isEmpty() ? " " : line);
                        }
                    } catch (IOException e) {
                        // the child was ended; what it told before is in the queue
                    } finally {
                        lines.add(END_OF_OUTPUT);
                    }
                },
                "child's output");
        reader.setDaemon(true);
        reader.start();
        return lines;
    }
}
