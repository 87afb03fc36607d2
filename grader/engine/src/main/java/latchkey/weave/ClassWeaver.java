package latchkey.weave;

import static org.objectweb.asm.Opcodes.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Weaves one class of a submission or of its check. */
final class ClassWeaver {
    static final String WOVEN = "latchkey/weave/Woven";
    private static final Set<String> VALUES = Set.of("saw", "writing");
    private static final Set<String> THREADS = Set.of(
            "join",
            "isAlive",
            "getState",
            "sleep",
            "yield",
            "onSpinWait",
            "nanoTime",
            "currentTimeMillis",
            "random",
            "availableProcessors",
            "out",
            "err",
            "printStackTrace");
    private static final Set<String> WAITS =
            Set.of("await", "awaitNanos", "awaitUntil", "awaitUninterruptibly", "park", "parkNanos", "parkUntil");
    private static final String SYNC = "$synchronized";

    private final WovenClasses classes;

    ClassWeaver(WovenClasses classes) {
        this.classes = classes;
    }

    /** The class in which the hook of this name is. */
    static String home(String hook) {
        String home = VALUES.contains(hook)
                ? "Values"
                : THREADS.contains(hook) ? "Threads" : WAITS.contains(hook) ? "Waits" : "";
        return WOVEN + home;
    }

    byte[] weave(byte[] bytes, boolean learners) {
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new Visitor(writer, JdkWeaver.locals(reader), learners), 0);
        return writer.toByteArray();
    }

    /** A method handle constant that would pass by the weaving, and the method that stands in for it. */
    private record Bridge(String name, String descriptor, Handle target) {}

    private final class Visitor extends ClassVisitor {
        private final Map<String, Integer> locals;
        private final boolean learners;
        private final List<Bridge> bridges = new ArrayList<>();
        private String name = "";
        private boolean isInterface;
        private boolean isThread;

        Visitor(ClassVisitor next, Map<String, Integer> locals, boolean learners) {
            super(ASM9, next);
            this.locals = new HashMap<>(locals);
            this.learners = learners;
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            this.name = name;
            isInterface = (access & ACC_INTERFACE) != 0;
            isThread = classes.isThread(superName);
            super.visit(version, access, name, signature, superName, interfaces);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            if ((access & (ACC_ABSTRACT | ACC_NATIVE)) != 0) {
                return super.visitMethod(access, method, descriptor, signature, thrown);
            }
            boolean synced = (access & ACC_SYNCHRONIZED) != 0;
            if (synced) {
                wrap(access, method, descriptor, signature, thrown);
            }
            MethodVisitor next = synced
                    ? super.visitMethod(
                            access & ACC_STATIC | ACC_PRIVATE | ACC_SYNTHETIC,
                            method + SYNC,
                            descriptor,
                            signature,
                            thrown)
                    : super.visitMethod(access, method, descriptor, signature, thrown);
            int free = locals.getOrDefault(method + descriptor, Type.getArgumentsAndReturnSizes(descriptor) >> 2);
            MethodWeaver.Method woven = new MethodWeaver.Method(name, method, descriptor, free, learners, isThread);
            return new MethodWeaver(next, woven, classes, this::bridge);
        }

        /**
         * A static method that calls what is referred to.
         *
         * @param captured what the reference keeps, "this" or nothing; a static method must name its type to the letter, and
         *     the target's owner may be a supertype of it
         */
        private Handle bridge(Handle target, String captured) {
            String bridge = "latchkey$" + bridges.size();
            String descriptor = target.getDesc();
            if (target.getTag() != H_INVOKESTATIC) {
                Type[] kept = Type.getArgumentTypes(captured);
                Type receiver = kept.length == 0 ? Type.getObjectType(target.getOwner()) : kept[0];
                descriptor = descriptor.replace("(", "(" + receiver);
            }
            bridges.add(new Bridge(bridge, descriptor, target));
            return new Handle(H_INVOKESTATIC, name, bridge, descriptor, isInterface);
        }

        @Override
        public void visitEnd() {
            for (int i = 0; i < bridges.size(); i++) {
                write(bridges.get(i));
            }
            super.visitEnd();
        }

        private void write(Bridge bridge) {
            MethodVisitor into =
                    visitMethod(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, bridge.name, bridge.descriptor, null, null);
            into.visitCode();
            loadArguments(into, bridge.descriptor, 0);
            Handle target = bridge.target;
            int opcode = switch (target.getTag()) {
                case H_INVOKESTATIC -> INVOKESTATIC;
                case H_INVOKEINTERFACE -> INVOKEINTERFACE;
                default -> INVOKEVIRTUAL;
            };
            into.visitMethodInsn(opcode, target.getOwner(), target.getName(), target.getDesc(), target.isInterface());
            into.visitInsn(Type.getReturnType(bridge.descriptor).getOpcode(IRETURN));
            into.visitMaxs(0, 0);
            into.visitEnd();
        }

        private static int loadArguments(MethodVisitor into, String descriptor, int firstSlot) {
            int slot = firstSlot;
            for (Type type : Type.getArgumentTypes(descriptor)) {
                into.visitVarInsn(type.getOpcode(ILOAD), slot);
                slot += type.getSize();
            }
            return slot;
        }

        /** A synchronized method becomes a plain one that enters the shadow, calls the body, and leaves in any case. */
        private void wrap(
                int access, String method, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            boolean isStatic = (access & ACC_STATIC) != 0;
            MethodVisitor into = super.visitMethod(access & ~ACC_SYNCHRONIZED, method, descriptor, signature, thrown);
            Label from = new Label();
            Label to = new Label();
            Label handler = new Label();
            into.visitCode();
            into.visitTryCatchBlock(from, to, handler, null);
            if (isThread && !isStatic && method.equals("run") && descriptor.equals("()V")) {
                into.visitVarInsn(ALOAD, 0); // it waits for its turn before it wants the monitor
                into.visitMethodInsn(INVOKESTATIC, WOVEN, "begin", "(Ljava/lang/Thread;)V", false);
            }
            monitor(into, isStatic, "monitorEnter", method);
            into.visitLabel(from);
            if (!isStatic) {
                into.visitVarInsn(ALOAD, 0);
            }
            loadArguments(into, descriptor, isStatic ? 0 : 1);
            into.visitMethodInsn(isStatic ? INVOKESTATIC : INVOKESPECIAL, name, method + SYNC, descriptor, isInterface);
            into.visitLabel(to);
            monitor(into, isStatic, "monitorExit", method);
            into.visitInsn(Type.getReturnType(descriptor).getOpcode(IRETURN));
            into.visitLabel(handler);
            Object[] frame = frameLocals(isStatic, descriptor);
            into.visitFrame(F_FULL, frame.length, frame, 1, new Object[] {"java/lang/Throwable"});
            monitor(into, isStatic, "monitorExit", method);
            into.visitInsn(ATHROW);
            into.visitMaxs(0, 0);
            into.visitEnd();
        }

        private void monitor(MethodVisitor into, boolean isStatic, String hook, String method) {
            if (isStatic) {
                into.visitLdcInsn(Type.getObjectType(name));
            } else {
                into.visitVarInsn(ALOAD, 0);
            }
            into.visitLdcInsn(name + "." + method + ":0");
            into.visitMethodInsn(INVOKESTATIC, WOVEN, hook, "(Ljava/lang/Object;Ljava/lang/String;)V", false);
        }

        private Object[] frameLocals(boolean isStatic, String descriptor) {
            List<Object> frame = new ArrayList<>();
            if (!isStatic) {
                frame.add(name);
            }
            for (Type type : Type.getArgumentTypes(descriptor)) {
                frame.add(
                        switch (type.getSort()) {
                            case Type.LONG -> LONG;
                            case Type.DOUBLE -> DOUBLE;
                            case Type.FLOAT -> FLOAT;
                            case Type.OBJECT, Type.ARRAY -> type.getInternalName();
                            default -> INTEGER;
                        });
            }
            return frame.toArray();
        }
    }
}
