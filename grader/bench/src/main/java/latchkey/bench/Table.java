package latchkey.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** The results in Markdown. */
final class Table {
    private static final String HEAD = """
        | Tool | Wrong rejected | Correct accepted | Unsupported | Out of time | Median | Worst |
        |---|---|---|---|---|---|---|
        """;

    private Table() {}

    /** A line for each tool, in the map's order. */
    static String ofTools(Map<String, List<Ruling>> rulings) {
        StringBuilder table = new StringBuilder(HEAD);
        rulings.forEach((tool, its) -> table.append(line(tool, its)));
        return table.toString();
    }

    /** A line for each program, with each tool's verdict and time; the programs of the first tool are those of all. */
    static String ofPrograms(Map<String, List<Ruling>> rulings) {
        StringBuilder table = new StringBuilder("| Program | | ")
                .append(String.join(" | ", rulings.keySet()))
                .append(" |\n|---|---|")
                .append("---|".repeat(rulings.size()))
                .append('\n');
        rulings.values().stream().findFirst().orElse(List.of()).forEach(first -> {
            table.append("| `").append(first.program()).append("` | ").append(first.wrong() ? "wrong" : "right");
            rulings.values().forEach(its -> table.append(" | ").append(cell(first.program(), its)));
            table.append(" |\n");
        });
        return table.toString();
    }

    private static String cell(String program, List<Ruling> rulings) {
        return rulings.stream()
                .filter(ruling -> ruling.program().equals(program))
                .findFirst()
                .map(ruling -> words(ruling.verdict()) + ", " + time(ruling.time()))
                .orElse("");
    }

    private static String words(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String line(String tool, List<Ruling> rulings) {
        List<Duration> times =
                new ArrayList<>(rulings.stream().map(Ruling::time).sorted().toList());
        if (times.isEmpty()) {
            return "";
        }
        return "| "
                + String.join(
                        " | ",
                        tool,
                        share(rulings, Ruling::wrong),
                        share(rulings, ruling -> !ruling.wrong()),
                        String.valueOf(count(rulings, ruling -> ruling.verdict() == Verdict.UNSUPPORTED)),
                        String.valueOf(count(rulings, ruling -> ruling.verdict() == Verdict.OUT_OF_TIME)),
                        time(times.get(times.size() / 2)),
                        time(times.getLast()))
                + " |\n";
    }

    private static String share(List<Ruling> rulings, Predicate<Ruling> kind) {
        return count(rulings, kind.and(Ruling::correct)) + " of " + count(rulings, kind);
    }

    private static long count(List<Ruling> rulings, Predicate<Ruling> which) {
        return rulings.stream().filter(which).count();
    }

    /** A duration to read: milliseconds below ten seconds, seconds above. */
    static String time(Duration duration) {
        return duration.toMillis() < 10_000
                ? duration.toMillis() + " ms"
                : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
