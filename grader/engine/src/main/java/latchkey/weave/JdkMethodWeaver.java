package latchkey.weave;

import static org.objectweb.asm.Opcodes.*;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Rewrites one method of the JDK. */
final class JdkMethodWeaver extends MethodVisitor {
    private static final String HOOK = JdkWeaver.HOOK;

    /** They keep their threads in a set by hash code, and interrupt them in its order: another one in each run. */
    private static final Set<String> KEEPS_THREADS =
            Set.of(JdkWeaver.FLOCK, "java/util/concurrent/ThreadPerTaskExecutor");

    /** The method that is rewritten; {@code locals} is the number of its local variables. */
    record Method(String owner, String name, String descriptor, int access, int locals) {
        boolean isStatic() {
            return (access & ACC_STATIC) != 0;
        }

        String key() {
            return name + descriptor;
        }
    }

    private final Method method;
    private final Set<String> volatileFields;
    private final Consumer<String> woven;
    private final boolean thread;
    private final boolean virtual;

    /** A class of {@link ChokePoints#TIME_AND_CHANCE}: nothing else in it is rewritten. */
    private final boolean timeOrChance;

    /** None of those, nor Thread, VirtualThread or LockSupport: java.util.concurrent and its like, rewritten throughout. */
    private final boolean library;

    JdkMethodWeaver(MethodVisitor next, Method method, Set<String> volatileFields, Consumer<String> woven) {
        super(ASM9, next);
        this.method = method;
        this.volatileFields = volatileFields;
        this.woven = woven;
        thread = method.owner.equals("java/lang/Thread");
        virtual = method.owner.equals("java/lang/VirtualThread");
        timeOrChance = ChokePoints.TIME_AND_CHANCE.contains(method.owner);
        library = !thread
                && !virtual
                && !timeOrChance
                && !method.owner.equals(JdkWeaver.POLLER)
                && !method.owner.equals("java/util/concurrent/locks/LockSupport");
    }

    private void hook(String name, String descriptor) {
        woven.accept(name);
        super.visitMethodInsn(INVOKESTATIC, HOOK, name, descriptor, false);
    }

    @Override
    public void visitCode() {
        super.visitCode();
        for (ChokePoints.Guard guard : ChokePoints.GUARDS) {
            if (guard.owner().equals(method.owner) && guard.method().equals(method.key())) {
                guard(guard.hook());
            }
        }
        if (ChokePoints.POINTS.contains(method.owner + "." + method.key())) {
            hook("point", "()V");
        }
        if (method.owner.equals(JdkWeaver.POLLER)) {
            if (method.isStatic() && method.name.startsWith("poll")) {
                hook("outside", "()V");
            }
            return;
        }
        boolean announces = ChokePoints.RUN_HOOKED.contains(method.owner.replace('/', '.'));
        if (announces && method.name.equals("run") && !method.isStatic()) {
            boolean starts = virtual
                    ? method.key().equals("run(Ljava/lang/Runnable;)V")
                    : method.key().equals("run()V");
            if (starts) {
                super.visitVarInsn(ALOAD, 0);
                hook("begin", "(Ljava/lang/Thread;)V");
            }
        }
        if (virtual && method.key().equals("afterDone(Z)V")) {
            super.visitVarInsn(ALOAD, 0);
            hook("ending", "(Ljava/lang/Thread;)V");
        }
    }

    /** {@code if (Hook.name(this, args...)) return;} */
    private void guard(String name) {
        StringBuilder descriptor = new StringBuilder("(");
        int slot = 0;
        if (!method.isStatic()) {
            super.visitVarInsn(ALOAD, slot++);
            descriptor.append("Ljava/lang/Thread;");
        }
        for (Type type : Type.getArgumentTypes(method.descriptor)) {
            super.visitVarInsn(type.getOpcode(ILOAD), slot);
            slot += type.getSize();
            descriptor.append(type.getDescriptor());
        }
        hook(name, descriptor + ")Z");
        Label goOn = new Label();
        super.visitJumpInsn(IFEQ, goOn);
        if (Type.getReturnType(method.descriptor).equals(Type.BOOLEAN_TYPE)) {
            super.visitInsn(ICONST_1);
            super.visitInsn(IRETURN);
        } else {
            super.visitInsn(RETURN);
        }
        super.visitLabel(goOn);
        super.visitFrame(F_SAME, 0, null, 0, null);
        super.visitInsn(NOP);
    }

    @Override
    public void visitInsn(int opcode) {
        boolean lastStep = thread && method.key().equals("exit()V")
                || virtual && method.key().equals("afterDone(Z)V");
        if (opcode == RETURN && lastStep) {
            super.visitVarInsn(ALOAD, 0);
            hook("end", "(Ljava/lang/Thread;)V");
        }
        if (library && (opcode == MONITORENTER || opcode == MONITOREXIT)) {
            // before the exit, not after it: the JIT refuses methods with unstructured locking
            super.visitInsn(DUP);
            hook(opcode == MONITORENTER ? "monitorEnter" : "monitorExit", "(Ljava/lang/Object;)V");
        }
        super.visitInsn(opcode);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (library && !method.name.equals("<init>") && volatileFields.contains(owner + "." + name)) {
            if (opcode == GETFIELD) {
                super.visitInsn(DUP);
                hook("acquire", "(Ljava/lang/Object;)V");
            } else if (opcode == PUTFIELD) {
                releaseBeneath(Type.getType(descriptor).getSize());
            }
        }
        super.visitFieldInsn(opcode, owner, name, descriptor);
        if (library && opcode == GETSTATIC && !method.name.equals("<clinit>") && isCommonPool(owner, name)) {
            hook("pool", "(Ljava/lang/Object;)Ljava/lang/Object;");
            super.visitTypeInsn(CHECKCAST, Type.getType(descriptor).getInternalName());
        }
    }

    /** The stack holds the owner beneath a value of one or two words. */
    private void releaseBeneath(int size) {
        if (size == 2) {
            super.visitInsn(DUP2_X1);
            super.visitInsn(POP2);
            super.visitInsn(DUP);
            hook("release", "(Ljava/lang/Object;)V");
            super.visitInsn(DUP_X2);
            super.visitInsn(POP);
        } else {
            super.visitInsn(SWAP);
            super.visitInsn(DUP);
            hook("release", "(Ljava/lang/Object;)V");
            super.visitInsn(SWAP);
        }
    }

    private static boolean isCommonPool(String owner, String name) {
        return name.equals("common") && owner.endsWith("/ForkJoinPool")
                || name.equals("ASYNC_POOL")
                || name.equals("delayer") && owner.endsWith("$Delayer");
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        if (library && opcode == NEW && type.equals("java/util/HashSet")) {
            woven.accept("orderedSet");
            super.visitTypeInsn(opcode, "java/util/LinkedHashSet");
        } else {
            super.visitTypeInsn(opcode, type);
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean itf) {
        if (thread && name.equals("start0")) {
            super.visitInsn(DUP);
            hook("start", "(Ljava/lang/Thread;)V");
        }
        if (virtual
                && method.name.equals("start")
                && name.toLowerCase(Locale.ROOT).contains("submitruncontinuation")) {
            super.visitVarInsn(ALOAD, 0);
            hook("start", "(Ljava/lang/Thread;)V");
        }
        if (timeOrChance) {
            timeOrChance(opcode, owner, name, descriptor, itf);
        } else if (!library || !replaced(opcode, owner, name, descriptor, itf)) {
            super.visitMethodInsn(opcode, owner, name, descriptor, itf);
        }
    }

    private void timeOrChance(int opcode, String owner, String name, String descriptor, boolean itf) {
        boolean constant = method.name.equals("<clinit>");
        if (owner.equals("java/lang/System") && name.equals("currentTimeMillis") && !constant) {
            hook("timeOfDay", "()J");
        } else if (owner.equals("java/lang/System") && name.equals("nanoTime") && !constant) {
            hook(name, descriptor);
        } else if (name.equals("getNanoTimeAdjustment")) {
            super.visitInsn(DUP2);
            super.visitMethodInsn(opcode, owner, name, descriptor, itf);
            hook("timeOfDay", "(JJ)J");
        } else {
            super.visitMethodInsn(opcode, owner, name, descriptor, itf);
            if (name.equals("seedUniquifier")) {
                hook("random", "(J)J");
            }
        }
    }

    private boolean replaced(int opcode, String owner, String name, String descriptor, boolean itf) {
        switch (owner) {
            case "java/util/concurrent/ConcurrentHashMap" -> {
                if (name.equals("newKeySet") && KEEPS_THREADS.contains(method.owner)) {
                    hook("threads", "()Ljava/util/Set;");
                    return true;
                }
            }
            case "java/util/HashSet" -> {
                if (opcode == INVOKESPECIAL && name.equals("<init>")) {
                    super.visitMethodInsn(opcode, "java/util/LinkedHashSet", name, descriptor, itf);
                    return true;
                }
            }
            case "java/lang/System" -> {
                if (name.equals("nanoTime") || name.equals("currentTimeMillis")) {
                    hook(name, descriptor);
                    return true;
                }
            }
            case "java/lang/Runtime" -> {
                if (name.equals("availableProcessors")) {
                    hook("processors", "(Ljava/lang/Runtime;)I");
                    return true;
                }
            }
            case "java/lang/Thread" -> {
                if (name.equals("yield") || name.equals("onSpinWait")) {
                    hook(name.equals("yield") ? "yieldInJdk" : "spinInJdk", descriptor);
                    return true;
                }
            }
            case "jdk/internal/misc/Unsafe" -> {
                if (name.equals("park") || name.equals("unpark")) {
                    hook(
                            name.equals("park") ? "unsafePark" : "unsafeUnpark",
                            "(Ljava/lang/Object;" + descriptor.substring(1));
                    return true;
                }
            }
            case "java/util/concurrent/locks/LockSupport" -> {
                if (method.owner.equals(JdkWeaver.FLOCK) && parksForNobody(name, descriptor)) {
                    return true;
                }
            }
            default -> {}
        }
        return waitsOrNotifies(owner, name, descriptor)
                || randomised(opcode, owner, name, descriptor, itf)
                || synchronises(opcode, owner, name, descriptor, itf);
    }

    /** Names the flock as what its owner waits for, which it does not do itself. */
    private boolean parksForNobody(String name, String descriptor) {
        boolean limited = descriptor.equals("(J)V");
        if (method.isStatic() || !limited && !descriptor.equals("()V")) {
            return false;
        }
        super.visitVarInsn(ALOAD, 0);
        if (limited) {
            super.visitInsn(DUP_X2);
            super.visitInsn(POP);
        }
        woven.accept("blocker");
        String blocker = descriptor.replace("(", "(Ljava/lang/Object;");
        super.visitMethodInsn(INVOKESTATIC, "java/util/concurrent/locks/LockSupport", name, blocker, false);
        return true;
    }

    private boolean waitsOrNotifies(String owner, String name, String descriptor) {
        if (!owner.startsWith("java/")) {
            return false;
        }
        if (name.equals("wait") && (descriptor.equals("()V") || descriptor.equals("(J)V"))) {
            hook("await", descriptor.replace("(", "(Ljava/lang/Object;"));
            return true;
        }
        if ((name.equals("notify") || name.equals("notifyAll")) && descriptor.equals("()V")) {
            hook(name.equals("notify") ? "signal" : "signalAll", "(Ljava/lang/Object;)V");
            return true;
        }
        return false;
    }

    private boolean randomised(int opcode, String owner, String name, String descriptor, boolean itf) {
        boolean seeds =
                method.owner.equals("java/util/concurrent/ThreadLocalRandom") && !method.name.equals("<clinit>");
        if (seeds && (name.equals("addAndGet") || name.equals("getAndAdd"))) {
            super.visitMethodInsn(opcode, owner, name, descriptor, itf);
            hook("random", name.equals("addAndGet") ? "(I)I" : "(J)J");
            return true;
        }
        return false;
    }

    private boolean synchronises(int opcode, String owner, String name, String descriptor, boolean itf) {
        boolean accessor = owner.equals("java/lang/invoke/VarHandle") || owner.equals("jdk/internal/misc/Unsafe");
        String hook = accessor ? accessMode(name) : null;
        Type[] arguments = Type.getArgumentTypes(descriptor);
        if (hook == null
                || method.owner.equals("java/util/concurrent/ThreadLocalRandom")
                || isWeakAtomic()
                || arguments.length == 0
                || arguments[0].getSort() < Type.ARRAY) {
            return false;
        }
        Spill spill = new Spill(mv, method.locals, arguments);
        spill.store();
        spill.loadFirst();
        hook(hook, "(Ljava/lang/Object;)V");
        spill.load();
        super.visitMethodInsn(opcode, owner, name, descriptor, itf);
        return true;
    }

    /** {@code AtomicInteger.setOpaque} and the like promise no order, whatever the JDK does. */
    private boolean isWeakAtomic() {
        return method.owner.startsWith("java/util/concurrent/atomic/")
                && (method.name.endsWith("Opaque") || method.name.endsWith("Plain"));
    }

    /** Which edge an access mode of VarHandle or Unsafe makes; null for a plain one. */
    static @Nullable String accessMode(String name) {
        if (name.startsWith("compareAnd") || name.startsWith("weakCompareAnd") || name.startsWith("getAnd")) {
            return "acquireRelease";
        }
        boolean ordered = name.endsWith("Volatile")
                || name.endsWith("Acquire")
                || name.endsWith("Release")
                || name.endsWith("Opaque");
        if (!ordered) {
            return null;
        }
        return name.startsWith("get") ? "acquire" : name.startsWith("set") || name.startsWith("put") ? "release" : null;
    }
}
