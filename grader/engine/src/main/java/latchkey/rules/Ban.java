package latchkey.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import latchkey.rules.BytecodeFacts.Call;

/**
 * One row of what a submission must not call.
 *
 * @param owner a type, or a package with everything below it when it ends in a dot
 * @param methods the forbidden methods, of its subclasses too, {@code <init>} for its constructors; empty for all
 * @param why one plain sentence for the learner
 */
record Ban(String owner, Set<String> methods, String why) {

    private static final String ENDS =
            "It ends the whole program, with everybody else's work in it; a method ends by returning.";
    private static final String PLANTS = "It plants work at the end of the whole program, when your part is long over.";
    /** Why native code is forbidden. */
    static final String NATIVE = "Native code runs outside Java, where nobody can follow what it does.";

    private static final String STARTS = "It starts another program, and this exercise needs none.";
    private static final String STOPS =
            "It stops a thread in the middle of its work and leaves the data half changed; ask it to end, by"
                    + " interrupt() or a flag.";
    private static final String SUSPENDS =
            "A suspended thread keeps every lock it holds, and whoever needs one waits for ever.";
    private static final String STRANGERS = "It reaches for threads that are not yours.";
    private static final String BEHIND = "It goes behind Java's back, into parts that are not made for programs.";
    private static final String REWRITES = "It changes classes while they run, and not only yours.";
    private static final String JUDGE = "That is Latchkey itself, and an answer does not talk to its judge.";
    private static final String POLICY = "It changes what the whole program may do, not only your part.";
    private static final String BRINGS_IN = "It brings in code at run time that nobody has looked at.";
    private static final String OPENS = "It opens what somebody else has closed on purpose.";

    /** Why calls by reflection are forbidden. */
    static final String HIDES = "A call by reflection hides what it calls; write the call itself.";

    private static final String LOOKUP = "java.lang.invoke.MethodHandles$Lookup";

    /** Everything that is forbidden by name, what is worst first. */
    static final List<Ban> ALL = List.of(
            of("java.lang.System", ENDS, "exit"),
            of("java.lang.Runtime", ENDS, "exit", "halt"),
            of("java.lang.Shutdown", ENDS),
            of("java.lang.Runtime", PLANTS, "addShutdownHook", "removeShutdownHook"),
            of("java.lang.Runtime", STARTS, "exec"),
            of("java.lang.ProcessBuilder", STARTS, "start", "startPipeline"),
            of(
                    "java.lang.ProcessHandle",
                    "It ends another program, and this exercise has none.",
                    "destroy",
                    "destroyForcibly"),
            of("java.lang.System", NATIVE, "load", "loadLibrary"),
            of("java.lang.Runtime", NATIVE, "load", "loadLibrary"),
            of("java.lang.foreign.", NATIVE),
            of("java.lang.System", POLICY, "setSecurityManager"),
            of("java.lang.Thread", STOPS, "stop", "destroy"),
            of("java.lang.ThreadGroup", STOPS, "stop", "destroy"),
            of("java.lang.Thread", SUSPENDS, "suspend", "resume"),
            of("java.lang.ThreadGroup", SUSPENDS, "suspend", "resume"),
            of("java.lang.Thread", STRANGERS, "enumerate", "getAllStackTraces"),
            of("java.lang.ThreadGroup", STRANGERS, "enumerate", "getParent"),
            of("latchkey.", JUDGE),
            of("java.lang.instrument.", REWRITES),
            of("com.sun.tools.", REWRITES),
            of("com.sun.jdi.", REWRITES),
            of("sun.", BEHIND),
            of("jdk.internal.", BEHIND),
            of("java.lang.ClassLoader", BRINGS_IN, "defineClass"),
            of("java.net.URLClassLoader", BRINGS_IN, "<init>", "newInstance"),
            of(LOOKUP, BRINGS_IN, "defineClass", "defineHiddenClass", "defineHiddenClassWithClassData"),
            of("javax.tools.", BRINGS_IN),
            of("jdk.jshell.", BRINGS_IN));

    /** What calls by reflection: reported where no constant betrays what is called. */
    static final List<Ban> REFLECTION = List.of(
            of("java.lang.reflect.AccessibleObject", OPENS, "setAccessible", "trySetAccessible"),
            of("java.lang.reflect.Method", HIDES, "invoke"),
            of("java.lang.reflect.Constructor", HIDES, "newInstance"),
            of("java.lang.Class", HIDES, "newInstance"),
            of("java.lang.invoke.MethodHandle", HIDES, "invoke", "invokeExact", "invokeWithArguments"),
            of(LOOKUP, HIDES, "findStatic", "findVirtual", "findSpecial", "findConstructor", "bind"),
            of(LOOKUP, HIDES, "unreflect", "unreflectSpecial", "unreflectConstructor"));

    private static final List<Ban> FINDS_CLASSES = List.of(
            of("java.lang.Class", "", "forName"),
            of("java.lang.ClassLoader", "", "loadClass"),
            of(LOOKUP, "", "findClass"));

    private static final List<Ban> FINDS_METHODS = List.of(
            of("java.lang.Class", "", "getMethod", "getDeclaredMethod", "getMethods", "getDeclaredMethods"),
            of(LOOKUP, "", "findStatic", "findVirtual", "findSpecial", "bind"));

    private static Ban of(String owner, String why, String... methods) {
        return new Ban(owner, Set.copyOf(Arrays.asList(methods)), why);
    }

    /** Whether a call asks for a class by its name. */
    static boolean findsClass(Call call, BytecodeFacts facts) {
        return FINDS_CLASSES.stream().anyMatch(ban -> ban.forbids(call, facts));
    }

    /** Whether a call asks for a method by its name, or for all of them. */
    static boolean findsMethod(Call call, BytecodeFacts facts) {
        return FINDS_METHODS.stream().anyMatch(ban -> ban.forbids(call, facts));
    }

    /** Whether everything of the type or package is forbidden. */
    boolean isWhole() {
        return methods.isEmpty();
    }

    /** Whether a type is the forbidden one, or lies in the forbidden package. */
    boolean covers(String type) {
        return owner.endsWith(".") ? type.startsWith(owner) : type.equals(owner);
    }

    /** Whether a call is one of the forbidden, through a subclass, too, but not one of the submission's own methods. */
    boolean forbids(Call call, BytecodeFacts facts) {
        if (isWhole()) {
            return covers(call.owner());
        }
        if (!methods.contains(call.name())) {
            return false;
        }
        // a constructor is not inherited: new Sub() is no call of it, super() inside Sub is
        boolean reaches = call.name().equals("<init>") ? covers(call.owner()) : facts.inherits(call.owner(), owner);
        return reaches && !facts.isOwn(call);
    }
}
