package latchkey.desk.prove;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import latchkey.grading.Corpus;
import latchkey.grading.PinnedMessage;
import latchkey.grading.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Compares what a learner reads about each wrong answer with the file MESSAGE beside it, or writes that file.
 *
 * <p>Of use are the verdicts of the first run, whose seeds are fixed, and among them those that are as expected.
 */
final class PinnedMessages {
    private static final int MOST_LINES = 3;

    private PinnedMessages() {}

    /**
     * What is missing or differs.
     *
     * @param feature the feature release of the JDK that judged
     */
    static List<Problem> problems(List<Judged> judged, int feature) {
        return wrongAnswers(judged)
                .flatMap(
                        one -> problem(one, feature)
                                .map(what -> new Problem(
                                        one.entry().exercise(), one.entry().variant(), what))
                                .stream())
                .toList();
    }

    private static Optional<String> problem(Judged judged, int feature) {
        String actual = judged.answer().message();
        String expected = pinned(judged.entry());
        if (judged.asExpected() && actual == null) {
            return Optional.empty();
        }
        if (expected == null) {
            return Optional.of("has no MESSAGE: write it with latchkey prove --accept-messages");
        }
        return actual == null || !judged.asExpected() ? Optional.empty() : difference(expected, actual, feature);
    }

    private static Optional<String> difference(String expected, String actual, int feature) {
        return feature == PinnedMessage.JDK
                ? difference(expected, actual)
                : difference(PinnedMessage.withoutSwimlanes(expected), PinnedMessage.withoutSwimlanes(actual));
    }

    private static Optional<String> difference(String expected, String actual) {
        if (expected.equals(actual)) {
            return Optional.empty();
        }
        List<String> one = lines(expected);
        List<String> other = lines(actual);
        int least = Math.min(one.size(), other.size());
        int same = 0;
        while (same < least && one.get(same).equals(other.get(same))) {
            same++;
        }
        int sameAtEnd = 0;
        while (sameAtEnd < least - same
                && one.get(one.size() - 1 - sameAtEnd).equals(other.get(other.size() - 1 - sameAtEnd))) {
            sameAtEnd++;
        }
        List<String> told = new ArrayList<>();
        told.add("its MESSAGE is not what a learner reads, from line " + (same + 1) + " on");
        tell("expected |", one.subList(same, one.size() - sameAtEnd), told);
        tell("actual   |", other.subList(same, other.size() - sameAtEnd), told);
        return Optional.of(String.join("\n", told));
    }

    /** Its lines and what stands after the last line feed, which should be nothing. */
    private static List<String> lines(String text) {
        return List.of(text.split("\n", -1));
    }

    private static void tell(String head, List<String> lines, List<String> told) {
        lines.stream().limit(MOST_LINES).forEach(line -> told.add(head + line));
        if (lines.isEmpty()) {
            told.add(head + " nothing");
        } else if (lines.size() > MOST_LINES) {
            told.add(head + " ... and " + (lines.size() - MOST_LINES) + " more lines");
        }
    }

    /**
     * Writes what a learner reads now.
     *
     * @return the files that are new or other than before, each with which of the two it is
     */
    static List<String> accept(List<Judged> judged, Path kit) {
        List<String> changes = new ArrayList<>();
        wrongAnswers(judged).filter(Judged::asExpected).forEach(one -> {
            String actual = one.answer().message();
            String before = pinned(one.entry());
            if (actual != null && !actual.equals(before)) {
                Path file = one.entry().messageFile();
                write(file, actual);
                changes.add((before == null ? "new      " : "changed  ")
                        + kit.relativize(file).toString().replace('\\', '/'));
            }
        });
        return changes;
    }

    private static Stream<Judged> wrongAnswers(List<Judged> judged) {
        return judged.stream().filter(one -> one.run() == 1 && !one.entry().isAccepted());
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** What the file says, its lines ended by line feeds; null if there is none. */
    private static @Nullable String pinned(Corpus.Entry entry) {
        Path file = entry.messageFile();
        if (!Files.isRegularFile(file)) {
            return null;
        }
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
