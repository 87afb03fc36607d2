package latchkey.desk.judging;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.bytebuddy.agent.Installer;

/**
 * How every JVM that judges is started.
 *
 * <p>Four processors everywhere, so that the same seed gives the same schedule on any machine; virtual threads under
 * the scheduler need carriers of their own.
 *
 * @param prefix the command that starts the JVM and pins it to processors; empty where it is not pinned
 */
public record JudgingJvm(List<String> prefix) {
    /** The system property that is set in a JVM started this way. */
    private static final String MARK = "latchkey.judging";

    private static final List<String> FLAGS = List.of(
            "-XX:+EnableDynamicAgentLoading",
            "-XX:ActiveProcessorCount=4",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-PrintWarnings",
            "-Djdk.virtualThreadScheduler.parallelism=64",
            "-Djdk.virtualThreadScheduler.maxPoolSize=256",
            "-D" + MARK + "=true");

    public JudgingJvm {
        prefix = List.copyOf(prefix);
    }

    /** Whether this JVM was started in this way. */
    public static boolean isThisOne() {
        return Boolean.getBoolean(MARK);
    }

    /** The command that runs a main class of the desk in a judging JVM, on the JDK and the class path of this one. */
    public List<String> command(Class<?> mainClass, List<String> arguments) {
        List<String> command = plainCommand();
        command.add("-javaagent:" + agent());
        command.addAll(FLAGS);
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("latchkey.") && !name.equals(MARK))
                .sorted()
                .forEach(name -> command.add("-D" + name + "=" + System.getProperty(name)));
        return with(command, mainClass, arguments);
    }

    /** The command that runs a main class of the desk on the same processors, without an agent. */
    List<String> plain(Class<?> mainClass, List<String> arguments) {
        return with(plainCommand(), mainClass, arguments);
    }

    private List<String> plainCommand() {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        return command;
    }

    private static List<String> with(List<String> command, Class<?> mainClass, List<String> arguments) {
        command.add("-cp");
        command.add(classPath());
        command.add(mainClass.getName());
        command.addAll(arguments);
        return List.copyOf(command);
    }

    /** The class path of this JVM, absolute. */
    public static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.isEmpty())
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jar that holds the agent: the desk's own, or byte-buddy-agent's. */
    private static Path agent() {
        try {
            return Path.of(Installer.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the agent has no path", e);
        }
    }
}
