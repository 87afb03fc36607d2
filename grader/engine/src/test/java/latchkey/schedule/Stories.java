package latchkey.schedule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import latchkey.programs.Program;

/**
 * What happens in some schedules of a sample of the small programs; as a program of its own it prints their hash.
 *
 * <p>Each run has fresh classes, since a class is initialised in the first run alone.
 */
final class Stories {
    /** How many seeds; {@code -Dlatchkey.seeds} tells another number. */
    static final int SEEDS = Integer.getInteger("latchkey.seeds", 20);

    private static final int STRIDE = 9;

    private final WovenPrograms programs = WovenPrograms.read();
    private final List<Program> sample;

    Stories() {
        List<Program> all = programs.fresh();
        sample = all.stream()
                .filter(program -> all.indexOf(program) % STRIDE == 0)
                .toList();
    }

    List<Program> sample() {
        return sample;
    }

    Program program(String name) {
        return programs.fresh().stream()
                .filter(program -> program.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    RunResult run(Program program, Strategy strategy) {
        return WovenPrograms.run(programs.fresh(program), strategy);
    }

    /** A hash of every story of the sample. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Program program : sample) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    RunResult result = run(program, new SeededStrategy(seed, SeededStrategy.Liberties.ALL));
                    String told = result.story() + result.forced().token() + result.race();
                    digest.update(told.getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] args) {
        System.out.println(new Stories().hash());
        Runtime.getRuntime().halt(0);
    }
}
