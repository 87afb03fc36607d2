package latchkey.weave;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.stream.Stream;
import latchkey.schedule.Owners;
import latchkey.schedule.Runs;
import latchkey.schedule.Scheduler;
import latchkey.weave.boot.Handler;
import latchkey.weave.boot.Hook;
import net.bytebuddy.agent.ByteBuddyAgent;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/**
 * Installs the hooks in the JDK, once in a JVM, and checks that all of them are there.
 *
 * <p>Needs an instrumentation agent: byte-buddy-agent on the command line, or else it attaches itself. Thread-safe.
 */
public final class Engine {
    /** What waits for the sockets of virtual threads, and is started when first needed; or else they are virtual, too. */
    private static final String POLLERS = "jdk.pollerMode";

    private static final String PLATFORM_THREADS = "1";

    private static @Nullable String refusal;
    private static boolean installed;

    private Engine() {}

    /** Installs the engine; throws with one sentence for the user where it cannot judge on this JVM. */
    public static synchronized void install() {
        if (refusal != null) {
            throw new UnsupportedJdkException(refusal);
        }
        if (installed) {
            return;
        }
        try {
            requireKnownJdk();
            weaveJdk(agent());
            installed = true;
        } catch (UnsupportedJdkException e) {
            refusal = e.getMessage();
            throw e;
        } catch (ReflectiveOperationException | IOException | UnmodifiableClassException e) {
            refusal = "Latchkey cannot weave this JDK (" + Runtime.version() + "): " + e;
            throw new UnsupportedJdkException(refusal);
        }
    }

    private static void requireKnownJdk() {
        ChokePoints.refusal(Runtime.version().feature()).ifPresent(Engine::refuse);
    }

    private static void refuse(String sentence) {
        throw new UnsupportedJdkException(sentence);
    }

    private static Instrumentation agent() {
        try {
            return ByteBuddyAgent.install();
        } catch (IllegalStateException e) {
            throw new UnsupportedJdkException("Latchkey could not attach its agent to this JVM: start it with "
                    + "-javaagent:byte-buddy-agent.jar or with -XX:+EnableDynamicAgentLoading.");
        }
    }

    private static void weaveJdk(Instrumentation agent)
            throws ReflectiveOperationException, IOException, UnmodifiableClassException {
        Module base = Object.class.getModule();
        Set<Module> us = Set.of(Engine.class.getModule());
        agent.redefineModule(
                base,
                Set.of(),
                Map.of(),
                Map.of("java.lang", us, "java.util", us, "java.util.concurrent", us, "java.util.concurrent.locks", us),
                Set.of(),
                Map.of());
        prepareJdk();
        Class<?> hook = defineHook();
        Object handler = defineHandler();
        MethodHandle setHandler = MethodHandles.publicLookup()
                .findStaticSetter(hook, "handler", Class.forName(JdkWeaver.HANDLER.replace('/', '.')))
                .asType(MethodType.methodType(void.class, Object.class));
        Owners.readBy(ownerReader());
        JdkWeaver weaver = new JdkWeaver(volatileFields());
        agent.addTransformer(weaver, true);
        agent.retransformClasses(loadedClasses(agent));
        for (String late : ChokePoints.TIME_AND_CHANCE) {
            Class.forName(late.replace('/', '.'));
        }
        check(weaver);
        Runs.connect(new HookSwitch(setHandler, handler), new ThreadFields());
    }

    /** Has the JDK start now the threads that serve it for good, so that they are no run's. */
    private static void prepareJdk() throws ClassNotFoundException {
        Class.forName("java.lang.VirtualThread");
        if (System.getProperty(POLLERS) == null) {
            System.setProperty(POLLERS, PLATFORM_THREADS);
        }
    }

    private static Class<?> defineHook() throws ReflectiveOperationException, IOException {
        MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(Thread.class, MethodHandles.lookup());
        lookup.defineClass(renamed(Handler.class));
        Class<?> hook = lookup.defineClass(renamed(Hook.class));
        MethodHandles.lookup().ensureInitialized(hook);
        return hook;
    }

    private static Object defineHandler() throws ReflectiveOperationException, IOException {
        Class<?> live = MethodHandles.lookup().defineClass(renamed(JdkHandler.class));
        return live.getConstructor().newInstance();
    }

    /** The class file, under the names that it has at run time. */
    private static byte[] renamed(Class<?> template) throws IOException {
        ClassWriter writer = new ClassWriter(0);
        Map<String, String> names = Map.of(
                internal(Hook.class),
                JdkWeaver.HOOK,
                internal(Handler.class),
                JdkWeaver.HANDLER,
                internal(JdkHandler.class),
                internal(JdkHandler.class) + "Live");
        try (InputStream in = template.getResourceAsStream(template.getSimpleName() + ".class")) {
            if (in == null) {
                throw new IOException("no class file of " + template);
            }
            new ClassReader(in.readAllBytes())
                    .accept(new ClassRemapper(writer, new SimpleRemapper(Opcodes.ASM9, names)), 0);
        }
        return writer.toByteArray();
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }

    private static java.util.function.Function<AbstractOwnableSynchronizer, @Nullable Thread> ownerReader()
            throws ReflectiveOperationException {
        MethodHandle getter = MethodHandles.privateLookupIn(AbstractOwnableSynchronizer.class, MethodHandles.lookup())
                .findVirtual(
                        AbstractOwnableSynchronizer.class,
                        "getExclusiveOwnerThread",
                        MethodType.methodType(Thread.class));
        return lock -> {
            try {
                return (Thread) getter.invokeExact(lock);
            } catch (Throwable t) {
                throw new IllegalStateException(t);
            }
        };
    }

    private static Class<?>[] loadedClasses(Instrumentation agent) {
        List<Class<?>> classes = new ArrayList<>();
        for (Class<?> type : agent.getAllLoadedClasses()) {
            if (type.getClassLoader() == null
                    && !type.isArray()
                    && JdkWeaver.concerns(internal(type))
                    && agent.isModifiableClass(type)) {
                classes.add(type);
            }
        }
        return classes.toArray(new Class<?>[0]);
    }

    private static Set<String> volatileFields() throws IOException {
        Set<String> fields = new HashSet<>();
        Path base = Paths.get(URI.create("jrt:/java.base"));
        try (Stream<Path> files = Files.walk(base.resolve("java/util/concurrent"))) {
            files.filter(file -> file.toString().endsWith(".class")).forEach(file -> addVolatileFields(file, fields));
        }
        Path flock = base.resolve(JdkWeaver.FLOCK + ".class");
        if (Files.exists(flock)) {
            addVolatileFields(flock, fields);
        }
        return fields;
    }

    private static void addVolatileFields(Path file, Set<String> fields) {
        try {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            String owner = reader.getClassName();
            reader.accept(
                    new ClassVisitor(Opcodes.ASM9) {
                        @Override
                        public @Nullable FieldVisitor visitField(
                                int access,
                                String name,
                                String descriptor,
                                @Nullable String signature,
                                @Nullable Object value) {
                            if ((access & (Opcodes.ACC_VOLATILE | Opcodes.ACC_STATIC)) == Opcodes.ACC_VOLATILE) {
                                fields.add(owner + "." + name);
                            }
                            return null;
                        }
                    },
                    ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares what was woven with what this engine expects, and refuses rather than judges blindly. */
    private static void check(JdkWeaver weaver) throws ClassNotFoundException {
        Class.forName("java.util.concurrent.ForkJoinWorkerThread");
        Set<String> woven = weaver.woven();
        List<String> missing = new ArrayList<>(ChokePoints.missing(woven));
        ChokePoints.WHERE_PRESENT.forEach((type, points) -> {
            if (isPresent(type)) {
                points.stream().filter(point -> !woven.contains(point)).forEach(missing::add);
            }
        });
        Throwable failure = weaver.failure();
        if (failure != null || !missing.isEmpty()) {
            throw new UnsupportedJdkException("Latchkey does not know this build of the JDK (" + Runtime.version()
                    + "): " + (failure != null ? failure : "nothing to weave at " + missing) + ".");
        }
    }

    /** Whether this JDK has the class, which then is loaded and woven. */
    private static boolean isPresent(String internalName) {
        try {
            Class.forName(internalName.replace('/', '.'), false, null);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** Opens the hooks while a run is in progress. */
    private record HookSwitch(MethodHandle setHandler, Object handler) implements Runs.Switch {
        @Override
        public void on(Scheduler scheduler, Thread first) {
            set(handler);
        }

        @Override
        public void off() {
            set(null);
        }

        private void set(@Nullable Object value) {
            try {
                setHandler.invokeExact(value);
            } catch (Throwable t) {
                throw new IllegalStateException(t);
            }
        }
    }
}
