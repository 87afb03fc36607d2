package latchkey.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import latchkey.diagnosis.Diagnosis;
import org.jspecify.annotations.Nullable;

/** Reads one {@link Brief} from its Markdown. */
final class BriefParser {
    private static final String FENCE = "---";
    private static final Set<String> KEYS = new TreeSet<>(Set.of("title", "order", "seed", "minutes", "points"));
    private static final Pattern QUOTED = Pattern.compile("([\"'])(.*)\\1");
    private static final Pattern SECTION = Pattern.compile("##\\s+(.*?)\\s*#*\\s*");
    private static final Pattern HINT = Pattern.compile("(?i:hint)(?:\\s+([a-z][a-z-]*))?\\s+(\\d{1,4})");
    private static final Pattern LOOKS_LIKE_HINT = Pattern.compile("(?i)hints?\\b.*");
    private static final Pattern CODE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

    private record Value(String text, int line) {}

    private record Section(String heading, int line, String text) {}

    private final List<String> lines;
    private final Map<String, Value> front = new LinkedHashMap<>();
    private final Map<String, String> sections = new LinkedHashMap<>();
    private final List<String> hints = new ArrayList<>();
    private final Map<Diagnosis, List<String>> hintsByDiagnosis = new LinkedHashMap<>();

    BriefParser(String markdown) {
        String text = markdown.startsWith("\uFEFF") ? markdown.substring(1) : markdown;
        lines = text.lines().toList();
    }

    Brief parse() {
        int body = readFront();
        for (Section section : split(body)) {
            add(section);
        }
        return new Brief(
                front("title").text(),
                (int) number("order", 0, Integer.MAX_VALUE),
                number("seed", Long.MIN_VALUE, Long.MAX_VALUE),
                (int) number("minutes", 1, Integer.MAX_VALUE),
                (int) number("points", 1, Integer.MAX_VALUE),
                sections,
                hints,
                hintsByDiagnosis);
    }

    /** Reads the front matter; the index of the first line after it. */
    private int readFront() {
        if (lines.isEmpty() || !lines.getFirst().stripTrailing().equals(FENCE)) {
            throw wrong(1, "a brief begins with front matter between two lines '---'");
        }
        int i = 1;
        while (i < lines.size() && !lines.get(i).stripTrailing().equals(FENCE)) {
            readKey(lines.get(i), i + 1);
            i++;
        }
        if (i == lines.size()) {
            throw wrong(1, "the front matter is never closed by a line '---'");
        }
        for (String key : KEYS) {
            if (!front.containsKey(key)) {
                throw wrong(i + 1, "the front matter has no '" + key + "'");
            }
        }
        return i + 1;
    }

    private void readKey(String text, int line) {
        if (text.isBlank() || text.startsWith("#")) {
            return;
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw wrong(line, "expected 'key: value', got '" + text.strip() + "'");
        }
        String key = text.substring(0, colon).strip();
        String value = unquoted(text.substring(colon + 1).strip());
        if (!KEYS.contains(key)) {
            throw wrong(line, "unknown key '" + key + "'; the keys are " + String.join(", ", KEYS));
        }
        if (value.isEmpty()) {
            throw wrong(line, "'" + key + "' has no value");
        }
        if (front.put(key, new Value(value, line)) != null) {
            throw wrong(line, "'" + key + "' is there twice");
        }
    }

    private static String unquoted(String value) {
        Matcher quoted = QUOTED.matcher(value);
        return quoted.matches() ? quoted.group(2).strip() : value;
    }

    private Value front(String key) {
        Value value = front.get(key);
        if (value == null) {
            throw new IllegalStateException(key);
        }
        return value;
    }

    private long number(String key, long least, long most) {
        Value value = front(key);
        try {
            long number = Long.parseLong(value.text());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, in the same words as a number out of range.
        }
        String from = least == Long.MIN_VALUE ? "" : " from " + least;
        throw wrong(value.line(), "'" + key + "' is a whole number" + from + ", got '" + value.text() + "'");
    }

    /** Splits the body at its second-level headings, leaving code blocks alone; what stands before the first is dropped. */
    private List<Section> split(int from) {
        List<Section> found = new ArrayList<>();
        String heading = null;
        int start = from;
        String fence = null;
        int fenceLine = 0;
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i);
            Matcher code = CODE.matcher(line);
            Matcher section = SECTION.matcher(line);
            if (fence != null) {
                fence = closes(line, fence) ? null : fence;
            } else if (code.matches()) {
                fence = code.group(1);
                fenceLine = i + 1;
            } else if (section.matches()) {
                addTo(found, heading, start, i);
                heading = section.group(1);
                start = i;
            }
        }
        if (fence != null) {
            throw wrong(fenceLine, "the code block that begins here is never closed");
        }
        addTo(found, heading, start, lines.size());
        return found;
    }

    private static boolean closes(String line, String fence) {
        String text = line.strip();
        return text.startsWith(fence) && text.chars().allMatch(c -> c == fence.charAt(0));
    }

    private void addTo(List<Section> found, @Nullable String heading, int start, int end) {
        if (heading != null) {
            String text = String.join("\n", lines.subList(start + 1, end));
            found.add(new Section(heading, start + 1, withoutBlankEdges(text)));
        }
    }

    private static String withoutBlankEdges(String text) {
        return text.replaceFirst("\\A(?:[ \\t]*\\n)+", "").stripTrailing();
    }

    private void add(Section section) {
        if (LOOKS_LIKE_HINT.matcher(section.heading()).matches()) {
            addHint(section);
        } else if (section.heading().isEmpty()) {
            throw wrong(section.line(), "a section needs a heading");
        } else if (section.text().isBlank()) {
            throw wrong(section.line(), "section '" + section.heading() + "' is empty");
        } else if (sections.put(section.heading(), section.text()) != null) {
            throw wrong(section.line(), "section '" + section.heading() + "' is there twice");
        }
    }

    private void addHint(Section section) {
        Matcher hint = HINT.matcher(section.heading());
        if (!hint.matches()) {
            throw wrong(
                    section.line(),
                    "a hint is headed '## Hint 1' or '## Hint lost-update 1', got '## " + section.heading() + "'");
        }
        List<String> ladder = ladder(hint.group(1), section.line());
        int number = Integer.parseInt(hint.group(2));
        int next = ladder.size() + 1;
        String name = hint.group(1) == null ? "Hint " : "Hint " + hint.group(1) + " ";
        if (number > next) {
            throw wrong(section.line(), name + number + " comes before " + name + next);
        }
        if (number < next) {
            throw wrong(section.line(), number == 0 ? "hints are numbered from 1" : name + number + " is there twice");
        }
        if (section.text().isBlank()) {
            throw wrong(section.line(), name + number + " is empty");
        }
        ladder.add(section.text());
    }

    private List<String> ladder(@Nullable String slug, int line) {
        if (slug == null) {
            return hints;
        }
        Diagnosis diagnosis =
                Diagnosis.of(slug).orElseThrow(() -> wrong(line, "no diagnosis is called '" + slug + "'"));
        return hintsByDiagnosis.computeIfAbsent(diagnosis, d -> new ArrayList<>());
    }

    private static IllegalArgumentException wrong(int line, String what) {
        return new IllegalArgumentException("line " + line + ": " + what);
    }
}
