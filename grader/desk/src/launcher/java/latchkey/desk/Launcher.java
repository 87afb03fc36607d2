package latchkey.desk;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.tools.ToolProvider;

/**
 * The jar's main class: runs the desk in this JVM if it fits, else on a JDK of this machine that does.
 *
 * <p>It is compiled for Java 8, so that an old Java says in words what is missing.
 */
public final class Launcher {
    /** The oldest Java on which the engine is known to judge. */
    static final int OLDEST = 21;

    /** The newest one. */
    static final int NEWEST = 25;

    private static final int USAGE = 2;
    private static final String MAIN = "latchkey.desk.Main";
    private static final String RELAUNCHED = "latchkey.relaunched";
    private static final String VERSION_KEY = "JAVA_VERSION=\"";

    private Launcher() {}

    /** Runs a command of the desk. */
    public static void main(String[] args) throws Exception {
        if (fits(System.getProperty("java.specification.version")) && ToolProvider.getSystemJavaCompiler() != null) {
            runHere(args);
            return;
        }
        Optional<Path> jdk = Boolean.getBoolean(RELAUNCHED) ? Optional.<Path>empty() : find();
        if (jdk.isPresent()) {
            System.exit(runOn(jdk.get(), args));
        }
        System.err.println("latchkey: a JDK from " + OLDEST + " to " + NEWEST + " is needed, and this is Java "
                + System.getProperty("java.version") + "; install one or set JAVA_HOME to it.");
        System.exit(USAGE);
    }

    private static void runHere(String[] args) throws Exception {
        try {
            Class.forName(MAIN).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the desk failed", e.getCause());
        }
    }

    private static int runOn(Path jdk, String[] args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(jdk.resolve("bin").resolve("java").toString());
        command.add("-D" + RELAUNCHED + "=true");
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith("latchkey.")) {
                command.add("-D" + name + "=" + System.getProperty(name));
            }
        }
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Launcher.class.getName());
        command.addAll(Arrays.asList(args));
        Process process = new ProcessBuilder(command).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "interrupted"));
        return process.waitFor();
    }

    /** Asks the desk to end, and waits until it has, so that its last words come before the prompt. */
    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The first JDK that fits: JAVA_HOME, the one on the path, then the newest of those in the usual places. */
    private static Optional<Path> find() {
        List<Path> named = new ArrayList<>();
        String home = System.getenv("JAVA_HOME");
        if (home != null && !home.isEmpty()) {
            named.add(Paths.get(home));
        }
        named.addAll(onPath());
        Optional<Path> first = named.stream().filter(Launcher::isJdkThatFits).findFirst();
        return first.isPresent()
                ? first
                : inUsualPlaces().stream()
                        .filter(Launcher::isJdkThatFits)
                        .max(Comparator.comparingInt(jdk -> feature(version(jdk))));
    }

    private static List<Path> onPath() {
        List<Path> homes = new ArrayList<>();
        String path = System.getenv("PATH");
        for (String folder : path == null ? new String[0] : path.split(File.pathSeparator, -1)) {
            try {
                Path java = Paths.get(folder, "java").toRealPath();
                Path bin = java.getParent();
                if (bin != null && bin.getParent() != null) {
                    homes.add(bin.getParent());
                }
            } catch (IOException | RuntimeException e) {
                // No java in this folder of the path.
            }
        }
        return homes;
    }

    private static List<Path> inUsualPlaces() {
        List<Path> parents = new ArrayList<>();
        String user = System.getProperty("user.home");
        parents.add(Paths.get("/usr/lib/jvm"));
        parents.add(Paths.get(user, ".sdkman", "candidates", "java"));
        parents.add(Paths.get(user, ".jdks"));
        parents.add(Paths.get("/Library/Java/JavaVirtualMachines"));
        parents.add(Paths.get(user, "Library", "Java", "JavaVirtualMachines"));
        String programs = System.getenv("ProgramFiles");
        if (programs != null) {
            parents.addAll(children(Paths.get(programs)));
        }
        List<Path> homes = new ArrayList<>();
        for (Path parent : parents) {
            for (Path child : children(parent)) {
                homes.add(child);
                homes.add(child.resolve("Contents").resolve("Home"));
            }
        }
        return homes;
    }

    private static List<Path> children(Path folder) {
        List<Path> children = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(children::add);
            } catch (IOException | RuntimeException e) {
                // A folder that may not be looked into holds no JDK for us.
            }
        }
        return children;
    }

    private static boolean isJdkThatFits(Path home) {
        Path bin = home.resolve("bin");
        boolean jdk = Files.exists(bin.resolve("javac")) || Files.exists(bin.resolve("javac.exe"));
        return jdk && fits(version(home));
    }

    /** The version of the JDK in this folder, as its file {@code release} says; empty if it says none. */
    private static String version(Path home) {
        try {
            for (String line : Files.readAllLines(home.resolve("release"), StandardCharsets.UTF_8)) {
                if (line.startsWith(VERSION_KEY)) {
                    return line.substring(VERSION_KEY.length()).replace("\"", "");
                }
            }
        } catch (IOException e) {
            // No JDK, or none that says which.
        }
        return "";
    }

    /** Whether the engine is known to judge on this version of Java, such as {@code 1.8} or {@code 25.0.1}. */
    static boolean fits(String version) {
        int feature = feature(version);
        return OLDEST <= feature && feature <= NEWEST;
    }

    private static int feature(String version) {
        String digits = version.replaceFirst("\\D.*", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
