package latchkey.schedule;

import java.lang.management.ManagementFactory;
import java.util.List;
import latchkey.programs.Program;

/** Measures whether schedules leave anything behind: memory, threads, classes. */
final class MemoryBench {
    private static final int LOOKS = 20;

    private MemoryBench() {}

    /** Takes the number of schedules; a million without an argument. */
    public static void main(String[] args) {
        int schedules = args.length == 0 ? 1_000_000 : Integer.parseInt(args[0]);
        WovenPrograms woven = WovenPrograms.read();
        List<Program> programs = woven.fresh();
        for (int i = 0; i <= schedules; i++) {
            if (i % (schedules / LOOKS) == 0) {
                System.out.println(i + " schedules: " + usedKilobytes() + " KB, " + Thread.activeCount() + " threads, "
                        + ManagementFactory.getClassLoadingMXBean().getLoadedClassCount() + " classes");
            }
            WovenPrograms.run(programs.get(i % programs.size()), WovenPrograms.seeded(i % 1_000, i));
        }
        Runtime.getRuntime().halt(0);
    }

    private static long usedKilobytes() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
    }
}
