package latchkey.desk;

import java.io.PrintWriter;
import latchkey.desk.console.Console;
import latchkey.desk.console.ExitCode;
import latchkey.desk.console.Failure;
import latchkey.grading.KitException;
import latchkey.weave.UnsupportedJdkException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code latchkey}. */
@Command(
        name = "latchkey",
        mixinStandardHelpOptions = true,
        version = "latchkey 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMAND",
        description = "Concurrency exercises, with a verdict that says why.",
        footer = {"", "Example:", "  latchkey list", "", "More about a command: latchkey COMMAND --help"})
public final class Main implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Main() {}

    /** Runs a command and ends this process with its exit code. */
    public static void main(String[] args) {
        Console console = Console.ofProcess();
        int exitCode = commandLine(console).execute(args);
        console.flush();
        System.exit(exitCode);
    }

    /** The command with all its subcommands, as it writes to this console. */
    static CommandLine commandLine(Console console) {
        CommandLine commandLine = new CommandLine(new Main())
                .addSubcommand(new ListCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new HintCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new ReplayCommand(console))
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new ProveCommand(console));
        return commandLine
                .setOut(console.out())
                .setErr(console.err())
                .setExpandAtFiles(false)
                .setParameterExceptionHandler(Main::usage)
                .setExecutionExceptionHandler((exception, at, parsed) -> failed(exception, console.err()));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command?");
    }

    private static int usage(ParameterException exception, String[] args) {
        PrintWriter err = exception.getCommandLine().getErr();
        err.println("latchkey: " + exception.getMessage());
        UnmatchedArgumentException.printSuggestions(exception, err);
        err.println("See: " + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int failed(Exception exception, PrintWriter err) {
        return switch (exception) {
            case Failure failure when failure.exitCode() == ExitCode.INTERRUPTED -> ExitCode.INTERRUPTED;
            case Failure failure -> told(failure.getMessage(), failure.exitCode(), err);
            case KitException kit -> told(kit.getMessage(), ExitCode.KIT, err);
            case UnsupportedJdkException jdk -> told(jdk.getMessage(), ExitCode.KIT, err);
            default -> {
                err.println("latchkey: the kit itself failed; please report this:");
                exception.printStackTrace(err);
                yield ExitCode.KIT;
            }
        };
    }

    private static int told(@Nullable String sentence, int exitCode, PrintWriter err) {
        err.println("latchkey: " + sentence);
        return exitCode;
    }
}
