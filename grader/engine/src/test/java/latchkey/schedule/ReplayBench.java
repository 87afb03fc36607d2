package latchkey.schedule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import latchkey.programs.Program;

/** Measures how many tokens of failing schedules show the same again in another JVM. */
final class ReplayBench {
    private static final int FAILURES = 1_000;
    private static final String GAP = "\t";

    private ReplayBench() {}

    /** Takes a file: writes what failed into it if it does not exist, else replays what it says. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[0]);
        WovenPrograms woven = WovenPrograms.read();
        if (Files.exists(file)) {
            replay(file, woven);
        } else {
            Files.write(file, failures(woven));
        }
        Runtime.getRuntime().halt(0);
    }

    private static List<String> failures(WovenPrograms woven) {
        List<Program> wrong = woven.fresh().stream().filter(Program::wrong).toList();
        List<String> lines = new ArrayList<>();
        for (int i = 0; lines.size() < FAILURES; i++) {
            Program program = woven.fresh(wrong.get(i % wrong.size()));
            RunResult result = WovenPrograms.run(program, WovenPrograms.seeded(0, i));
            if (!result.clean()) {
                lines.add(program.name() + GAP + result.forced().token() + GAP + ending(result));
            }
        }
        return lines;
    }

    private static void replay(Path file, WovenPrograms woven) throws IOException {
        Map<String, Program> programs =
                woven.fresh().stream().collect(Collectors.toMap(Program::name, Function.identity()));
        int same = 0;
        List<String> lines = Files.readAllLines(file);
        for (String line : lines) {
            String[] parts = line.split(GAP, -1);
            Program program = woven.fresh(Objects.requireNonNull(programs.get(parts[0]), parts[0]));
            RunResult result = WovenPrograms.run(program, new ScriptedStrategy(Decisions.of(parts[1])));
            if (ending(result).equals(parts[2])) {
                same++;
            } else {
                System.out.println("not the same: " + parts[0] + " " + parts[1]);
            }
        }
        System.out.println(same + " of " + lines.size() + " tokens show the same again");
    }

    private static String ending(RunResult result) {
        String words =
                result.outcome().getClass().getSimpleName() + " " + (result.race() != null) + " " + result.story();
        return Integer.toHexString(words.hashCode());
    }
}
