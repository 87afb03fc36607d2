package latchkey.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Judges programs in a JVM of its own, and tells the parent of each: its standard output is one line per event.
 *
 * <p>{@code ready}; then for each program {@code begin NAME} and {@code end NAME VERDICT NANOS REASON}. It ends early where
 * the next program would not find the JVM as it should be.
 */
final class Child {
    private static final int LONGEST_REASON = 200;

    /** Threads that the JDK keeps, or that end by themselves when they have nothing to do. */
    private static final Set<String> THE_JDKS = Set.of(
            "ForkJoinPool", "CompletableFutureDelayScheduler", "VirtualThread-unparker", "Common-Cleaner", "process");

    private Child() {}

    /** Takes the tool, a harmless program to warm up with, and the programs. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        System.setErr(System.out);
        Tool tool = Tool.valueOf(args[0]);
        Judge judge = tool.ready();
        rule(judge, args[1]);
        out.println("ready");
        int threads = threads();
        for (int i = 2; i < args.length; i++) {
            out.println("begin " + args[i]);
            long start = System.nanoTime();
            Judge.Opinion opinion = rule(judge, args[i]);
            long nanos = System.nanoTime() - start;
            out.println("end " + args[i] + " " + opinion.verdict() + " " + nanos + " " + line(opinion.reason()));
            boolean stress = tool == Tool.STRESS || tool == Tool.NOISE;
            if (opinion.spent() || stress && threads() > threads) {
                break;
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static Judge.Opinion rule(Judge judge, String program) {
        try {
            return judge.judge(program);
        } catch (Throwable t) {
            return Judge.Opinion.of(Verdict.UNSUPPORTED, t);
        }
    }

    /** How many threads there are that a program may have left behind. */
    private static int threads() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> THE_JDKS.stream().noneMatch(thread.getName()::startsWith))
                .count();
    }

    private static String line(String reason) {
        String line = reason.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON);
    }
}
