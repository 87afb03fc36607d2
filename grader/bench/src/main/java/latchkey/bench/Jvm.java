package latchkey.bench;

import java.io.File;
import java.util.ArrayList;
import java.util.List;

/** How this JVM's like are started. */
final class Jvm {
    private Jvm() {}

    /** The command that runs a class in a JVM with the same JDK and class path. */
    static List<String> running(Class<?> main, List<String> jvmArguments, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(String.join(File.separator, System.getProperty("java.home", ""), "bin", "java"));
        command.addAll(jvmArguments);
        command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), main.getName()));
        command.addAll(arguments);
        return command;
    }
}
