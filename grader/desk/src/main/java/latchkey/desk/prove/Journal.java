package latchkey.desk.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import latchkey.desk.console.Failure;
import latchkey.desk.console.Json;
import latchkey.desk.judging.Answer;
import latchkey.desk.prove.Plan.Job;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each verdict as soon as it is reached, so that proving goes on where it was killed.
 *
 * <p>One file for each command, kit and JDK; in it a line for each entry and run. A line that was cut
 * short is dropped. Thread-safe; a second process is refused.
 */
final class Journal implements AutoCloseable {
    private final Path file;
    private final FileChannel channel;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<Path, String> hashes = new HashMap<>();

    private record Line(String entry, int run, @Nullable Answer answer) {}

    private Journal(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens the journal of a plan.
     *
     * @param folder where journals are kept
     * @param fresh whether to start over
     * @throws Failure of usage, if another process is at it
     */
    static Journal open(Path folder, Plan plan, boolean fresh) {
        String name = new ContentHash()
                .add(plan.scope())
                .add("runs " + plan.runs())
                .add(plan.kit())
                .add(plan.jdk())
                .add("cores " + plan.cores())
                .add("load " + plan.load())
                .name();
        Path file = folder.resolve(name + ".jsonl");
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            lock(channel, file);
            Journal journal = new Journal(file, channel);
            if (fresh) {
                channel.truncate(0);
            }
            journal.load();
            return journal;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep a journal in " + folder, e);
        }
    }

    private static void lock(FileChannel channel, Path file) throws IOException {
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw Failure.usage("Another prove is at work with the same kit and options; its journal is " + file + ".");
        }
    }

    private void load() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        new String(bytes, 0, end, StandardCharsets.UTF_8)
                .lines()
                .map(line -> Json.read(line, Line.class))
                .flatMap(Optional::stream)
                .forEach(line -> {
                    if (line.answer() != null) {
                        answers.put(line.entry() + " " + line.run(), line.answer());
                    }
                });
        channel.truncate(end);
        channel.position(end);
    }

    /** What an earlier process found, if it came so far. */
    synchronized Optional<Answer> find(Job job) {
        return Optional.ofNullable(answers.get(hash(job) + " " + job.run()));
    }

    /** Keeps a verdict. */
    synchronized void add(Job job, Answer answer) {
        String line = Json.line(new Line(hash(job), job.run(), answer)) + "\n";
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to " + file, e);
        }
    }

    private String hash(Job job) {
        return hashes.computeIfAbsent(job.entry().folder(), folder -> Hashes.of(job.entry()));
    }

    /** Removes it: everything has been judged and told. */
    void remove() {
        close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + file, e);
        }
    }
}
