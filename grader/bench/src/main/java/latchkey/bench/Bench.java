package latchkey.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import latchkey.programs.Program;
import latchkey.programs.Programs;

/**
 * Runs the tools on the same programs and prints what they came to.
 *
 * <p>The system properties {@code bench.sample} (a number, or {@code all}) and {@code bench.tools} say how much. In the
 * folder {@code bench.folder} then lie the tables and the list of all rulings.
 */
final class Bench {
    /** Right in every tool, and without a wait: what it costs is the tool's own start. */
    private static final String WARM_UP = "counter.ok.sync";

    private final Settings settings;
    private final List<Program> sample;
    private final List<Program> mirrored;
    private final MemoryTests memory;
    private final Map<String, List<Ruling>> rulings = new LinkedHashMap<>();

    private Bench(Settings settings) {
        List<Program> all = Programs.all(Bench.class.getClassLoader());
        this.settings = settings;
        this.memory = MemoryTests.find();
        this.sample = spread(all, settings.sample());
        this.mirrored = memory.mirrored(all);
    }

    /** Runs the bench. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Bench bench = new Bench(Settings.read());
        bench.run();
        System.out.println(bench.report());
        bench.write();
    }

    /** So many of them, evenly spread by name, the same each time. */
    static List<Program> spread(List<Program> programs, int most) {
        int count = Math.min(most, programs.size());
        return IntStream.range(0, count)
                .mapToObj(i -> programs.get((int) ((long) i * programs.size() / count)))
                .toList();
    }

    private void run() throws IOException, InterruptedException {
        Set<String> names = new TreeSet<>();
        List<Program> both = new ArrayList<>();
        for (List<Program> some : List.of(sample, mirrored)) {
            some.stream().filter(program -> names.add(program.name())).forEach(both::add);
        }
        List<Tool> tools = Arrays.stream(Tool.values())
                .filter(tool -> settings.tools().contains(tool.id()))
                .toList();
        boolean jcstress = settings.tools().contains("jcstress");
        Progress progress = new Progress(System.err, tools.size() * both.size() + (jcstress ? mirrored.size() : 0));
        for (Tool tool : tools) {
            rulings.put(tool.title(), new Bout(tool, settings, WARM_UP, progress).judge(both));
        }
        if (jcstress) {
            rulings.put("jcstress", memory.judge(mirrored, settings, progress));
        }
    }

    private String report() {
        Map<String, List<Ruling>> ofSample = of(sample);
        ofSample.values().removeIf(its -> its.size() < sample.size());
        return "%d programs%n%n%s%nMemory model, %d programs%n%n%s%n%s"
                .formatted(
                        sample.size(),
                        Table.ofTools(ofSample),
                        mirrored.size(),
                        Table.ofTools(of(mirrored)),
                        Table.ofPrograms(of(mirrored)));
    }

    private Map<String, List<Ruling>> of(List<Program> programs) {
        Set<String> names = programs.stream().map(Program::name).collect(Collectors.toSet());
        Map<String, List<Ruling>> of = new LinkedHashMap<>();
        rulings.forEach((tool, its) -> of.put(
                tool,
                its.stream().filter(ruling -> names.contains(ruling.program())).toList()));
        return of;
    }

    private void write() throws IOException {
        Path folder = Files.createDirectories(settings.folder());
        Files.writeString(folder.resolve("table.md"), report());
        List<String> lines = new ArrayList<>(List.of("tool\tprogram\tshould be\tverdict\tmilliseconds\treason"));
        rulings.forEach((tool, its) -> its.forEach(ruling -> lines.add(String.join(
                "\t",
                tool,
                ruling.program(),
                ruling.wrong() ? "rejected" : "accepted",
                ruling.verdict().toString(),
                String.valueOf(ruling.time().toMillis()),
                ruling.reason()))));
        Files.write(folder.resolve("rulings.tsv"), lines);
    }
}
