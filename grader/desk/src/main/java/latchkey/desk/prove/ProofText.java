package latchkey.desk.prove;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import latchkey.grading.Corpus;
import latchkey.grading.Problem;
import latchkey.trace.Glyphs;
import latchkey.trace.Lines;
import org.jspecify.annotations.Nullable;

/** What came of proving a corpus, for people: a table, what was not as expected, and the sums. */
final class ProofText {
    private static final int GAP = 2;
    private static final List<String> HEAD =
            List.of("exercise", "accepted", "rejected", "unexpected", "detection", "median");

    private final Glyphs glyphs;
    private final List<String> lines = new ArrayList<>();

    private ProofText(Glyphs glyphs) {
        this.glyphs = glyphs;
    }

    private record Unexpected(Corpus.Entry entry, String slug, String check) {}

    /** The text, its lines joined by {@code \n}. */
    static String of(Proof proof, List<Judged> judged, Glyphs glyphs) {
        ProofText text = new ProofText(glyphs);
        text.addTable(proof);
        text.addUnexpected(judged);
        text.addProblems(proof.problems());
        text.addSkipped(proof.skipped());
        text.lines.add("");
        text.lines.add(sums(proof));
        return String.join("\n", text.lines);
    }

    private void addTable(Proof proof) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (Proof.Exercise exercise : proof.exercises()) {
            rows.add(List.of(
                    exercise.id(),
                    Long.toString(exercise.accepted()),
                    Long.toString(exercise.rejected()),
                    Long.toString(exercise.unexpected()),
                    percent(exercise.detectionRate()),
                    exercise.medianMillis() + " ms"));
        }
        int first = rows.stream().mapToInt(row -> row.getFirst().length()).max().orElse(0);
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(Lines.pad(row.getFirst(), first));
            for (int i = 1; i < row.size(); i++) {
                int width = Math.max(HEAD.get(i).length(), row.get(i).length());
                line.append(" ".repeat(GAP + width - row.get(i).length())).append(row.get(i));
            }
            lines.add(line.toString());
        }
    }

    private static String percent(@Nullable Double share) {
        if (share == null) {
            return "-";
        }
        // Rounded down, so that one miss in ten thousand does not read as none.
        return String.format(Locale.ROOT, "%.1f%%", Math.floor(share * 1000) / 10);
    }

    private void addUnexpected(List<Judged> judged) {
        Map<Unexpected, List<Judged>> found = judged.stream()
                .filter(one -> !one.asExpected())
                .collect(Collectors.groupingBy(
                        one -> new Unexpected(
                                one.entry(), one.answer().slug(), one.answer().check()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        found.forEach((what, which) -> {
            String mark = which.getFirst().answer().inconclusive() ? glyphs.unsure() : glyphs.failed();
            lines.add("");
            lines.add(mark + " " + what.entry().exercise() + "/" + what.entry().variant());
            lines.add("  expected " + String.join(" or ", what.entry().expected()) + ", got " + what.slug() + " in "
                    + runs(which));
            if (!what.check().isEmpty()) {
                lines.add("  by the check: " + glyphs.plain(what.check()));
            }
            String sentence = glyphs.plain(which.getFirst().answer().sentence());
            if (!sentence.isEmpty()) {
                Lines.wrap(sentence, Lines.WIDTH - GAP).forEach(line -> lines.add("  " + line));
            }
        });
    }

    private static String runs(List<Judged> judged) {
        String numbers = judged.stream().map(one -> Integer.toString(one.run())).collect(Collectors.joining(", "));
        return (judged.size() == 1 ? "run " : "runs ") + numbers;
    }

    private void addProblems(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("problems:");
        for (Problem problem : problems) {
            String where = Stream.of(problem.exercise(), problem.variant())
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining("/"));
            List<String> told = problem.problem().lines().map(glyphs::plain).toList();
            lines.add(glyphs.failed() + " " + (where.isEmpty() ? "" : where + ": ") + told.getFirst());
            told.stream().skip(1).forEach(line -> lines.add("    " + line));
        }
    }

    private void addSkipped(List<Skipped> skipped) {
        if (!skipped.isEmpty()) {
            lines.add("");
            lines.add("skipped:");
            skipped.forEach(one -> lines.add("  " + glyphs.plain(one.path() + ": " + one.reason())));
        }
    }

    private static String sums(Proof proof) {
        Proof.Summary summary = proof.summary();
        int entries = proof.entries().size();
        return "latchkey: " + entries + (entries == 1 ? " entry, " : " entries, ") + proof.runs()
                + (proof.runs() == 1 ? " run: " : " runs: ") + summary.unexpected() + " unexpected ("
                + summary.escaped() + " escaped, " + summary.falseAlarms() + " false alarms, "
                + summary.wrongDiagnosis() + " wrong diagnosis, " + summary.inconclusive() + " inconclusive), "
                + summary.skipped() + " skipped" + problems(proof.problems().size());
    }

    private static String problems(int count) {
        return count == 0 ? "" : count == 1 ? ", 1 problem" : ", " + count + " problems";
    }
}
