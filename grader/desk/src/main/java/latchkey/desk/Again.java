package latchkey.desk;

import java.io.IOException;
import java.util.List;
import latchkey.desk.console.Failure;
import latchkey.desk.judging.JudgingJvm;
import picocli.CommandLine.Model.CommandSpec;

/** The same command once more, in a JVM that can judge. */
final class Again {
    private Again() {}

    /** Runs it there, with this process's input and output, and answers its exit code. */
    static int inJudgingJvm(CommandSpec spec) throws IOException {
        List<String> arguments = spec.root().commandLine().getParseResult().originalArgs();
        List<String> command = new JudgingJvm(List.of()).command(Main.class, arguments);
        Process child = new ProcessBuilder(command).inheritIO().start();
        Thread end = new Thread(child::destroyForcibly, "interrupted");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            return child.waitFor();
        } catch (InterruptedException e) {
            child.destroyForcibly();
            Thread.currentThread().interrupt();
            throw Failure.interrupted();
        }
    }
}
