package latchkey.weave;

import static org.objectweb.asm.Opcodes.*;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;

/** Rewrites the JDK's choke points, and all of java.util.concurrent, with what it is built on, in one generic way. */
final class JdkWeaver implements ClassFileTransformer {
    static final String HOOK = "java/lang/LatchkeyHook";
    static final String HANDLER = "java/lang/LatchkeyHandler";

    /** What was woven, as {@code owner.method -> hook}. */
    private final Set<String> woven = Collections.synchronizedSet(new TreeSet<>());

    /** What StructuredTaskScope keeps its threads in, and waits by. */
    static final String FLOCK = "jdk/internal/misc/ThreadFlock";

    /** Where the JVM calls the JDK to link a lambda, a concatenation of strings, and the like. */
    static final String LINKER = "java/lang/invoke/MethodHandleNatives";

    /** By way of which a virtual thread waits for a socket. */
    static final String POLLER = "sun/nio/ch/Poller";

    private final Set<String> volatileFields;
    private volatile @Nullable Throwable failure;

    JdkWeaver(Set<String> volatileFields) {
        this.volatileFields = volatileFields;
    }

    Set<String> woven() {
        return woven;
    }

    @Nullable
    Throwable failure() {
        return failure;
    }

    static boolean concerns(String internalName) {
        if (internalName.contains("$$Lambda") || internalName.contains("LambdaForm")) {
            return false;
        }
        return internalName.startsWith("java/util/concurrent/")
                || internalName.equals(FLOCK)
                || internalName.equals(LINKER)
                || internalName.equals(POLLER)
                || internalName.startsWith("java/util/Collections$Synchronized")
                || internalName.equals("java/lang/Thread")
                || internalName.equals("java/lang/VirtualThread")
                || internalName.equals("java/util/Timer")
                || internalName.equals("java/util/Timer$ThreadReaper")
                || internalName.equals("java/util/TimerThread")
                || internalName.equals("java/util/TimerTask")
                || internalName.equals("java/util/TaskQueue")
                || ChokePoints.TIME_AND_CHANCE.contains(internalName);
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable Module module,
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] bytes) {
        if (loader != null || name == null || !concerns(name)) {
            return null;
        }
        try {
            return weave(name, bytes);
        } catch (RuntimeException | LinkageError e) {
            failure = e;
            return null;
        }
    }

    byte @Nullable [] weave(String owner, byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        Map<String, Integer> locals = locals(reader);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        int before = woven.size();
        boolean[] changed = new boolean[1];
        reader.accept(
                new ClassVisitor(ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] thrown) {
                        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, thrown);
                        if ((access & (ACC_NATIVE | ACC_ABSTRACT)) != 0) {
                            return next;
                        }
                        if (owner.equals(LINKER)) {
                            if (!LinkingWeaver.concerns(name)) {
                                return next;
                            }
                            changed[0] = true;
                            woven.add(owner + "." + name + " -> linking");
                            return new LinkingWeaver(next, descriptor);
                        }
                        JdkMethodWeaver.Method method = new JdkMethodWeaver.Method(
                                owner, name, descriptor, access, locals.getOrDefault(name + descriptor, 0));
                        return new JdkMethodWeaver(next, method, volatileFields, hook -> {
                            changed[0] = true;
                            woven.add(owner + "." + name + " -> " + hook);
                        });
                    }
                },
                0);
        return changed[0] || woven.size() > before ? writer.toByteArray() : null;
    }

    /** How many local variables each method has: what lies beyond is ours. */
    static Map<String, Integer> locals(ClassReader reader) {
        Map<String, Integer> locals = new HashMap<>();
        reader.accept(
                new ClassVisitor(ASM9) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] thrown) {
                        return new MethodVisitor(ASM9) {
                            @Override
                            public void visitMaxs(int maxStack, int maxLocals) {
                                locals.put(name + descriptor, maxLocals);
                            }
                        };
                    }
                },
                ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
        return locals;
    }
}
