package latchkey.schedule;

import java.util.Arrays;
import java.util.List;
import latchkey.programs.Program;

/** Measures the engine on the small programs: what it tells apart, and what a schedule costs. */
final class ProgramsBench {
    private static final int SCHEDULES = 500;

    private final IntList micros = new IntList();
    private final int sets;

    private ProgramsBench(int sets) {
        this.sets = sets;
    }

    /** Takes the number of seed sets; 20 without an argument. */
    public static void main(String[] args) {
        long start = System.nanoTime();
        WovenPrograms programs = WovenPrograms.read();
        long installed = System.nanoTime();
        new ProgramsBench(args.length == 0 ? 20 : Integer.parseInt(args[0])).measure(programs.fresh());
        tell("engine start " + millis(start, installed) + " ms, all " + millis(start, System.nanoTime()) + " ms");
        Runtime.getRuntime().halt(0);
    }

    private void measure(List<Program> programs) {
        int[] told = new int[2];
        int[] all = new int[2];
        for (Program program : programs) {
            int kind = program.wrong() ? 0 : 1;
            int rejections = rejections(program);
            boolean right = rejections == (program.wrong() ? sets : 0);
            all[kind]++;
            told[kind] += right ? 1 : 0;
            if (!right) {
                tell(program.name() + ": rejected in " + rejections + " of " + sets + " seed sets");
            }
        }
        tell("wrong rejected " + told[0] + "/" + all[0] + ", correct accepted " + told[1] + "/" + all[1]
                + ", in each of " + sets + " seed sets");
        int[] sorted = micros.toArray();
        Arrays.sort(sorted);
        tell("median " + sorted[sorted.length / 2] + " us a schedule, " + sorted.length + " schedules");
    }

    /** In how many seed sets something was found. */
    private int rejections(Program program) {
        int rejections = 0;
        for (int set = 0; set < sets; set++) {
            for (int i = 0; i < SCHEDULES; i++) {
                long start = System.nanoTime();
                RunResult result = WovenPrograms.run(program, WovenPrograms.seeded(set, i));
                micros.add((int) ((System.nanoTime() - start) / 1000));
                if (!result.clean()) {
                    rejections++;
                    break;
                }
            }
        }
        return rejections;
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }

    private static void tell(String line) {
        System.out.println(line);
    }
}
