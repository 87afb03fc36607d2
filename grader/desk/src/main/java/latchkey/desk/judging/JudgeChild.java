package latchkey.desk.judging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import latchkey.desk.console.Json;

/** One running judging JVM, seen from whoever started it. */
final class JudgeChild implements AutoCloseable {
    private static final int LAST_WORDS = 5;
    private static final long END_MILLIS = 2_000;

    private final Process process;
    private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
    private final Deque<String> lastWords = new ArrayDeque<>();
    private int judged;

    /** How a request ended. */
    sealed interface Outcome {
        /** The JVM replied. */
        record Replied(Reply reply) implements Outcome {}

        /** The JVM ended without a reply. */
        record Ended(int exitCode, String lastWords) implements Outcome {}

        /** The JVM is still at it. */
        record Late() implements Outcome {}
    }

    private JudgeChild(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().name("replies").start(() -> {
            drain(process.inputReader(StandardCharsets.UTF_8), line -> lines.add(Optional.of(line)));
            lines.add(Optional.empty());
        });
        Thread.ofPlatform().daemon().name("last words").start(() -> {
            drain(process.errorReader(StandardCharsets.UTF_8), this::remember);
        });
    }

    static JudgeChild start(JudgingJvm jvm, Path kit) {
        List<String> arguments = List.of(kit.toAbsolutePath().toString());
        try {
            return new JudgeChild(new ProcessBuilder(jvm.command(JudgeProcess.class, arguments)).start());
        } catch (IOException e) {
            throw new UncheckedIOException("a judging JVM cannot be started", e);
        }
    }

    private static void drain(BufferedReader from, Consumer<String> to) {
        try (from) {
            for (String line = from.readLine(); line != null; line = from.readLine()) {
                to.accept(line);
            }
        } catch (IOException e) {
            // The process is gone, as at the end of the stream.
        }
    }

    private void remember(String line) {
        synchronized (lastWords) {
            lastWords.addLast(line);
            if (lastWords.size() > LAST_WORDS) {
                lastWords.removeFirst();
            }
        }
    }

    /** How many requests it has had. */
    int judged() {
        return judged;
    }

    /** Sends a request and waits for what comes of it, at most as long as the limit. */
    Outcome judge(Request request, Duration limit) throws InterruptedException {
        judged++;
        try {
            process.getOutputStream().write((Json.line(request) + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            return ended();
        }
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            Optional<String> line = lines.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (line == null) {
                return new Outcome.Late();
            }
            if (line.isEmpty()) {
                return ended();
            }
            Optional<Reply> reply = Json.read(line.get(), Reply.class);
            if (reply.isPresent() && request.id().equals(reply.get().id())) {
                return new Outcome.Replied(reply.get());
            }
        }
    }

    private Outcome ended() throws InterruptedException {
        if (!process.waitFor(END_MILLIS, TimeUnit.MILLISECONDS)) {
            return new Outcome.Late();
        }
        synchronized (lastWords) {
            return new Outcome.Ended(process.exitValue(), String.join(" ", lastWords));
        }
    }

    /** Ends the JVM and whatever it has started, at once. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
