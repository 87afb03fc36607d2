package latchkey.weave;

import static org.objectweb.asm.Opcodes.*;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiFunction;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Weaves one method of a submission or of its check. */
final class MethodWeaver extends MethodVisitor {
    private static final String THREAD_ARGUMENT = "(Ljava/lang/Thread;";
    private static final String OBJECT_ARGUMENT = "(Ljava/lang/Object;";

    /**
     * The method that is woven.
     *
     * @param free the first local variable that is free
     * @param learners whether it belongs to the submission
     * @param ofThread whether it belongs to a subclass of Thread
     */
    record Method(String owner, String name, String descriptor, int free, boolean learners, boolean ofThread) {}

    private final Method method;
    private final WovenClasses classes;
    private final BiFunction<Handle, String, Handle> bridge;
    private final ReceiverWeaver receivers;
    private final Set<Label> seen = new HashSet<>();
    private int line;

    /** Before the call of the superclass constructor, "this" is no object yet. */
    private boolean constructed;

    MethodWeaver(MethodVisitor next, Method method, WovenClasses classes, BiFunction<Handle, String, Handle> bridge) {
        super(ASM9, next);
        this.method = method;
        this.classes = classes;
        this.bridge = bridge;
        receivers = new ReceiverWeaver(next, method.free);
        constructed = !method.name.equals("<init>");
    }

    private String where() {
        return method.learners ? method.owner + "." + method.name + ":" + line : "";
    }

    private void woven(String name, String descriptor) {
        super.visitMethodInsn(INVOKESTATIC, ClassWeaver.home(name), name, descriptor, false);
    }

    private boolean observed() {
        return method.learners && !method.name.startsWith("<");
    }

    @Override
    public void visitCode() {
        super.visitCode();
        if (!method.learners && method.descriptor.endsWith(")V") && constructed) {
            woven("called", "()V");
        }
        if (method.name.equals("<clinit>")) {
            super.visitInsn(ICONST_1);
            woven("initialising", "(I)V");
        }
        if (method.ofThread && method.name.equals("run") && method.descriptor.equals("()V")) {
            super.visitVarInsn(ALOAD, 0);
            woven("begin", "(Ljava/lang/Thread;)V");
        }
    }

    @Override
    public void visitLineNumber(int line, Label start) {
        this.line = line;
        super.visitLineNumber(line, start);
    }

    @Override
    public void visitLabel(Label label) {
        seen.add(label);
        super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        if (seen.contains(label) && constructed) {
            super.visitLdcInsn(where());
            woven("loop", "(Ljava/lang/String;)V");
        }
        super.visitJumpInsn(opcode, label);
    }

    // ------------------------------------------------------------------ variables

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        int flags = classes.isLearners(owner) ? classes.fieldFlags(owner, name) : ACC_FINAL;
        boolean shared = constructed && observed() && (flags & (ACC_FINAL | ACC_SYNTHETIC)) == 0;
        boolean write = opcode == PUTFIELD || opcode == PUTSTATIC;
        boolean wide = Type.getType(descriptor).getSize() == 2;
        if (shared) {
            if (write) {
                super.visitInsn(wide ? DUP2 : DUP);
                woven("writing", "(" + valueType(descriptor) + ")V");
            }
            loadOwner(opcode, wide);
            super.visitLdcInsn(classes.declaring(owner, name) + "." + name);
            super.visitLdcInsn(where());
            super.visitInsn(ICONST_0 + (write ? 1 : 0) + ((flags & ACC_VOLATILE) != 0 ? 2 : 0));
            woven("access", "(Ljava/lang/Object;Ljava/lang/String;Ljava/lang/String;I)V");
        }
        if (method.learners
                && opcode == GETSTATIC
                && owner.equals("java/lang/System")
                && (name.equals("out") || name.equals("err"))) {
            woven(name, "()Ljava/io/PrintStream;");
            return;
        }
        super.visitFieldInsn(opcode, owner, name, descriptor);
        if (shared && !write) {
            super.visitInsn(wide ? DUP2 : DUP);
            woven("saw", "(" + valueType(descriptor) + ")V");
        }
    }

    private static String valueType(String descriptor) {
        return descriptor.length() > 1 ? "Ljava/lang/Object;" : descriptor;
    }

    private void loadOwner(int opcode, boolean wide) {
        switch (opcode) {
            case GETFIELD -> super.visitInsn(DUP);
            case PUTFIELD -> {
                if (wide) {
                    super.visitInsn(DUP2_X1);
                    super.visitInsn(POP2);
                    super.visitInsn(DUP_X2);
                } else {
                    super.visitInsn(DUP2);
                    super.visitInsn(POP);
                }
            }
            default -> super.visitInsn(ACONST_NULL);
        }
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == RETURN && method.name.equals("<clinit>")) {
            super.visitInsn(ICONST_M1);
            woven("initialising", "(I)V");
        }
        if (opcode == MONITORENTER || opcode == MONITOREXIT) {
            super.visitLdcInsn(where());
            woven(opcode == MONITORENTER ? "monitorEnter" : "monitorExit", "(Ljava/lang/Object;Ljava/lang/String;)V");
            return;
        }
        if (method.learners && Calls.isMultiplication(opcode)) {
            woven("multiplies", "()V");
        }
        if (constructed && observed()) {
            if (opcode >= IALOAD && opcode <= SALOAD) {
                arrayHook(false);
            } else if (opcode >= IASTORE && opcode <= SASTORE) {
                int store = storeFor(opcode);
                super.visitVarInsn(store, method.free);
                arrayHook(true);
                super.visitVarInsn(store - ISTORE + ILOAD, method.free);
            }
        }
        super.visitInsn(opcode);
    }

    private void arrayHook(boolean write) {
        super.visitInsn(DUP2);
        super.visitLdcInsn(where());
        super.visitInsn(write ? ICONST_1 : ICONST_0);
        woven("element", "(Ljava/lang/Object;ILjava/lang/String;Z)V");
    }

    private static int storeFor(int arrayStore) {
        return switch (arrayStore) {
            case AASTORE -> ASTORE;
            case FASTORE -> FSTORE;
            case LASTORE -> LSTORE;
            case DASTORE -> DSTORE;
            default -> ISTORE;
        };
    }

    // ------------------------------------------------------------------ calls

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        Object[] mapped = arguments.clone();
        if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
            for (int i = 0; i < mapped.length; i++) {
                if (mapped[i] instanceof Handle handle && classes.passesByWeaving(handle)) {
                    mapped[i] = bridge.apply(handle, descriptor);
                }
            }
        }
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, mapped);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean itf) {
        if (method.learners && Calls.isMultiplication(owner, name)) {
            woven("multiplies", "()V");
        }
        if (opcode == INVOKESPECIAL && name.equals("<init>") && !constructed) {
            super.visitMethodInsn(opcode, owner, name, descriptor, itf);
            constructed = true;
            return;
        }
        if (method.learners && constructed) {
            if (owner.startsWith("[") && name.equals("clone")) {
                receivers.copied(where());
            }
            receivers.arguments(owner, name, descriptor, where());
        }
        if (opcode == INVOKESPECIAL && name.equals("start") && descriptor.equals("()V") && classes.isThread(owner)) {
            point("after"); // what its own start() did before, others may see before it is alive
        }
        if (opcode == INVOKESPECIAL
                || !(threadCall(opcode, owner, name, descriptor, itf)
                        || monitorCall(name, descriptor)
                        || systemCall(opcode, owner, name, descriptor)
                        || handleCall(owner, name, descriptor)
                        || libraryCall(opcode, owner, name, descriptor, itf))) {
            super.visitMethodInsn(opcode, owner, name, descriptor, itf);
        }
    }

    private boolean threadCall(int opcode, String owner, String name, String descriptor, boolean itf) {
        if (!classes.isThread(owner)) {
            return false;
        }
        if (opcode == INVOKESTATIC) {
            switch (name) {
                case "sleep", "yield", "onSpinWait" -> {
                    place();
                    woven(name, descriptor);
                }
                case "startVirtualThread" -> {
                    place();
                    super.visitMethodInsn(opcode, owner, name, descriptor, itf);
                    point("after");
                }
                case "interrupted" -> {
                    point("after"); // it clears an interrupt that has come just before
                    super.visitMethodInsn(opcode, owner, name, descriptor, itf);
                }
                default -> {
                    return false;
                }
            }
            return true;
        }
        switch (name) {
            case "join", "isAlive", "getState" -> {
                if (name.equals("join")
                        && classes.isLearners(owner)
                        && !descriptor.matches("\\((J|JI|Ljava/time/Duration;)?\\).")) {
                    return false;
                }
                place();
                woven(name, descriptor.replace("(", THREAD_ARGUMENT));
            }
            case "start", "interrupt" -> {
                point("after"); // until now it was not alive, though what was done before may be seen already
                place();
                super.visitMethodInsn(opcode, owner, name, descriptor, itf);
                point("after");
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void place() {
        if (method.learners) {
            super.visitLdcInsn(where());
            woven("at", "(Ljava/lang/String;)V");
        }
    }

    private void point(String hook) {
        if (method.learners && constructed) {
            super.visitLdcInsn(where());
            woven(hook, "(Ljava/lang/String;)V");
        }
    }

    private boolean monitorCall(String name, String descriptor) {
        boolean waits = name.equals("wait") && descriptor.matches("\\((J|JI)?\\)V");
        boolean notifies = (name.equals("notify") || name.equals("notifyAll")) && descriptor.equals("()V");
        if (!waits && !notifies) {
            return false;
        }
        place();
        String hook = waits ? "waitOn" : name.equals("notify") ? "signal" : "signalAll";
        woven(hook, descriptor.replace("(", OBJECT_ARGUMENT));
        return true;
    }

    private boolean systemCall(int opcode, String owner, String name, String descriptor) {
        String hook = Calls.systemHook(opcode, owner, name, descriptor);
        if (hook == null) {
            return false;
        }
        place();
        woven(name, hook);
        return true;
    }

    private boolean handleCall(String owner, String name, String descriptor) {
        if (!method.learners || !owner.equals("java/lang/invoke/VarHandle") || Calls.edge(name) == null) {
            return false;
        }
        receivers.handle(owner, name, descriptor, where());
        answered(name, descriptor);
        return true;
    }

    /** Tells what a call that looks has come back with. */
    private void answered(String name, String descriptor) {
        Type type = Type.getReturnType(descriptor);
        String told = Calls.answer(name, type);
        if (!told.isEmpty()) {
            super.visitInsn(type.getSize() == 2 ? DUP2 : DUP);
            super.visitLdcInsn(name);
            woven("answered", "(" + told + "Ljava/lang/String;)V");
        }
    }

    private boolean libraryCall(int opcode, String owner, String name, String descriptor, boolean itf) {
        if (!method.learners) {
            return false;
        }
        if (Calls.isForThreads(owner)) {
            if (constructed) {
                super.visitLdcInsn(Calls.simple(owner) + "." + name);
                super.visitLdcInsn(where());
                woven("before", "(Ljava/lang/String;Ljava/lang/String;)V");
            }
            if (Calls.mayReturnForNoReason(owner, name)) {
                woven(name, opcode == INVOKESTATIC ? descriptor : descriptor.replace("(", "(L" + owner + ";"));
            } else {
                if (owner.startsWith("java/util/concurrent/atomic/")
                        && name.equals("getPlain")
                        && descriptor.startsWith("()")) {
                    receivers.plain(where());
                }
                if (ReceiverWeaver.isStamped(owner, name, descriptor)) {
                    receivers.stamped(owner, name, descriptor);
                } else {
                    super.visitMethodInsn(opcode, owner, name, descriptor, itf);
                }
                answered(name, descriptor);
            }
            point("after");
            return true;
        }
        if (opcode != INVOKESTATIC && Calls.mayBePlainCollection(owner)) {
            receivers.collection(opcode, owner, name, descriptor, itf, where());
            return true;
        }
        return false;
    }
}
