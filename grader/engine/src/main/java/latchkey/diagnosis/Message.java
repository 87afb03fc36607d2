package latchkey.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import latchkey.trace.Glyphs;
import latchkey.trace.Lines;
import latchkey.trace.Place;
import latchkey.trace.Story;
import latchkey.trace.Swimlanes;

/**
 * What a learner reads about one exercise that is not right yet.
 *
 * <p>The first finding is told in full: what was seen, the schedule that shows it, why it happens, what to try. The
 * others are only listed.
 *
 * @param exerciseId the exercise, as in {@code locks/counter}
 * @param earned the points it earned
 * @param points the points there are
 * @param findings what is wrong, the one that explains the cause best first; at least one
 * @param hintRung the next rung of the hint ladder, from 1; beyond the last it is the last
 * @param hints how many rungs the ladder has; 0 where there is none
 */
public record Message(String exerciseId, int earned, int points, List<Finding> findings, int hintRung, int hints) {
    /** How far the lines of a schedule are indented; all others are less. */
    public static final int STORY_INDENT = 5;

    private static final int INDENT = 2;
    private static final int POINTS_END = 86;
    private static final int HINT_GAP = 8;
    private static final int MOST_OTHERS = 3;

    public Message {
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a message needs a finding: " + exerciseId);
        }
        findings = List.copyOf(findings);
    }

    /** The message about an exercise, from its findings. */
    public static Message of(
            String exerciseId, int earned, int points, List<Finding> findings, int hintRung, int hints) {
        return new Message(exerciseId, earned, points, findings, hintRung, hints);
    }

    /** The text, its lines joined by {@code \n}, the last without one. */
    public String render(Glyphs glyphs) {
        String right = earned + " of " + points + (points == 1 ? " point" : " points");
        String left = headline(glyphs);
        int gap = POINTS_END - Lines.width(left) - Lines.width(right);
        return render(left + " ".repeat(Math.max(2, gap)) + right, glyphs);
    }

    /** The same text with nothing about points, for comparing what was said of a wrong answer with what was said before. */
    public String renderWithoutPoints(Glyphs glyphs) {
        return render(headline(glyphs), glyphs);
    }

    private String render(String header, Glyphs glyphs) {
        Finding first = findings.getFirst();
        List<String> lines = new ArrayList<>();
        lines.add(header);
        if (first.diagnosis() == Diagnosis.DOES_NOT_COMPILE) {
            addVerbatim(lines, first.seen());
        } else {
            addText(lines, first.seen(), glyphs);
            addEvidence(lines, first, glyphs);
        }
        addText(lines, first.why(), glyphs);
        addText(lines, others(first), glyphs);
        addAdvice(lines, first.diagnosis());
        return String.join("\n", lines);
    }

    private String headline(Glyphs glyphs) {
        Diagnosis diagnosis = findings.getFirst().diagnosis();
        String mark = diagnosis == Diagnosis.INCONCLUSIVE ? glyphs.unsure() : glyphs.failed();
        return mark + " " + exerciseId + "   " + diagnosis.title();
    }

    /** Adds a text that is laid out already, such as a compiler's, without touching its lines. */
    private static void addVerbatim(List<String> lines, String text) {
        text.stripTrailing().lines().forEach(line -> lines.add(indented(INDENT, withoutControls(line))));
        lines.add("");
    }

    private static String withoutControls(String line) {
        StringBuilder kept = new StringBuilder();
        line.codePoints().filter(c -> c == '\t' || !Character.isISOControl(c)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static void addText(List<String> lines, String text, Glyphs glyphs) {
        for (String paragraph : text.strip().lines().toList()) {
            for (String line : Lines.wrap(glyphs.plain(paragraph), Lines.WIDTH - INDENT)) {
                lines.add(indented(INDENT, line));
            }
        }
    }

    private static void addEvidence(List<String> lines, Finding finding, Glyphs glyphs) {
        Story story = finding.story();
        String drawn = story == null ? "" : Swimlanes.text(story, finding.notes(), glyphs, Lines.WIDTH - STORY_INDENT);
        if (!drawn.isEmpty()) {
            lines.add("");
            drawn.lines().forEach(line -> lines.add(indented(STORY_INDENT, line)));
            lines.add("");
            return;
        }
        Place place = finding.place();
        if (place != null && !names(finding.seen(), place)) {
            addText(lines, "at " + place + in(place), glyphs);
        }
    }

    private static boolean names(String text, Place place) {
        return Pattern.compile(Pattern.quote(place.toString()) + "\\b")
                .matcher(text)
                .find();
    }

    private static String in(Place place) {
        return switch (place.method()) {
            case "" -> "";
            case "lambda" -> ", in a lambda";
            default -> ", in " + place.method() + "()";
        };
    }

    private String others(Finding first) {
        List<String> labels = findings.stream()
                .map(Message::label)
                .distinct()
                .filter(label -> !label.equals(label(first)))
                .toList();
        if (labels.isEmpty()) {
            return "";
        }
        int left = labels.size() - MOST_OTHERS;
        return "also: "
                + String.join(", ", labels.subList(0, Math.min(MOST_OTHERS, labels.size())))
                + (left > 0 ? " and " + left + " more" : "");
    }

    private static String label(Finding finding) {
        return finding.diagnosis().title() + (finding.place() == null ? "" : " at " + finding.place());
    }

    private void addAdvice(List<String> lines, Diagnosis diagnosis) {
        String more = "more: latchkey explain " + diagnosis.slug();
        if (hints == 0) {
            lines.add(indented(INDENT, more));
            return;
        }
        int rung = Math.clamp(hintRung, 1, hints);
        String hint = indented(INDENT, "hint " + rung + " of " + hints + ": latchkey hint " + exerciseId);
        int gap = Math.min(HINT_GAP, Lines.WIDTH - Lines.width(hint) - Lines.width(more));
        if (gap >= INDENT) {
            lines.add(hint + " ".repeat(gap) + more);
        } else {
            lines.add(hint);
            lines.add(indented(INDENT, more));
        }
    }

    private static String indented(int columns, String line) {
        return line.isBlank() ? "" : " ".repeat(columns) + line;
    }
}
