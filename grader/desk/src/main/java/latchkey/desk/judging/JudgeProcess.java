package latchkey.desk.judging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import latchkey.desk.console.Console;
import latchkey.desk.console.Json;
import latchkey.diagnosis.Finding;
import latchkey.grading.ExerciseFolder;
import latchkey.grading.Judge;
import latchkey.grading.Kit;
import latchkey.grading.PinnedMessage;
import latchkey.grading.Report;
import latchkey.grading.Verdict;
import latchkey.weave.UnsupportedJdkException;

/**
 * The main class of a judging JVM: a {@link Request} a line comes in, a reply a line goes out.
 *
 * <p>It ends with its standard input, whatever it is doing, so that it never outlives whoever started it.
 */
public final class JudgeProcess {
    private final Kit kit;
    private final Judge judge;

    private JudgeProcess(Kit kit) {
        this.kit = kit;
        this.judge = new Judge(kit);
    }

    /** Judges until there is nothing more to read; the only argument is the kit's folder. */
    public static void main(String[] args) throws InterruptedException {
        Console.Wire wire = Console.takeWire();
        PrintStream out = new PrintStream(wire.out(), true, StandardCharsets.UTF_8);
        BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
        BufferedReader in = new BufferedReader(new InputStreamReader(wire.in(), StandardCharsets.UTF_8));
        Thread reader = new Thread(() -> read(in, requests), "requests");
        reader.setDaemon(true);
        reader.start();
        serve(Path.of(args[0]), requests, out);
    }

    private static void read(BufferedReader in, BlockingQueue<Request> requests) {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Json.read(line, Request.class).ifPresent(requests::add);
            }
        } catch (IOException e) {
            // Whoever sent requests is gone, as at the end of the stream.
        }
        Runtime.getRuntime().halt(0);
    }

    private static void serve(Path root, BlockingQueue<Request> requests, PrintStream out) throws InterruptedException {
        JudgeProcess process = null;
        while (true) {
            Request request = requests.take();
            Reply reply;
            try {
                process = process == null ? new JudgeProcess(Kit.at(root)) : process;
                reply = new Reply(request.id(), process.judge(request), false, null);
            } catch (UnsupportedJdkException e) {
                reply = new Reply(request.id(), null, true, e.getMessage());
            } catch (RuntimeException | Error e) {
                reply = new Reply(request.id(), failed(e), true, null);
            }
            out.println(Json.line(reply));
        }
    }

    private Answer judge(Request request) {
        ExerciseFolder exercise = kit.exercise(request.exercise()).orElseThrow();
        return answer(exercise, judge.judgeToFirstFinding(exercise, Path.of(request.folder()), request.seedSet()));
    }

    /** What a report comes to, on one line. */
    static Answer answer(ExerciseFolder exercise, Report report) {
        Verdict verdict = report.verdict();
        return new Answer(
                verdict.slug(),
                sentence(verdict),
                verdict.first().map(Finding::check).orElse(""),
                PinnedMessage.of(exercise, verdict).orElse(null),
                verdict.first().map(Finding::token).orElse(null),
                report.millis());
    }

    private static String sentence(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Inconclusive inconclusive -> inconclusive.reason();
            case Verdict.Crashed crashed -> crashed.what();
            default -> verdict.first().map(Finding::seen).orElse("");
        };
    }

    private static Answer failed(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0];
        return Answer.inconclusive("The kit itself failed: " + cause + where, 0);
    }
}
