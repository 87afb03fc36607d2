package latchkey.weave;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What the statics of a class mean for schedules that follow each other in one loader.
 *
 * <p>Most statics are constants that only look like state: a {@link java.lang.invoke.VarHandle}, a duration, an object to lock,
 * an enum, what javac keeps for {@code assert} and for a switch. A class initialiser that does nothing but make such things may
 * run once, before the first schedule. Whatever is not known here counts as state.
 */
enum Statics {
    /** There is nothing to initialise. */
    NONE,
    /** The class initialiser makes constants only. */
    CONSTANTS,
    /** Something may be left over from the schedule before. */
    STATE;

    private static final Set<String> CONSTANT_MAKERS = Set.of(
            "java/lang/Object.<init>",
            "java/lang/Enum.<init>",
            "java/lang/Class.desiredAssertionStatus",
            "java/lang/invoke/MethodHandles.lookup",
            "java/lang/invoke/MethodHandles.privateLookupIn",
            "java/lang/invoke/MethodHandles.arrayElementVarHandle",
            "java/lang/invoke/MethodHandles$Lookup.findVarHandle",
            "java/util/concurrent/atomic/AtomicIntegerFieldUpdater.newUpdater",
            "java/util/concurrent/atomic/AtomicLongFieldUpdater.newUpdater",
            "java/util/concurrent/atomic/AtomicReferenceFieldUpdater.newUpdater",
            "java/lang/Boolean.valueOf",
            "java/lang/Character.valueOf",
            "java/lang/Integer.valueOf",
            "java/lang/Long.valueOf",
            "java/lang/Double.valueOf",
            "java/util/concurrent/TimeUnit.toNanos",
            "java/util/concurrent/TimeUnit.toMicros",
            "java/util/concurrent/TimeUnit.toMillis",
            "java/util/concurrent/TimeUnit.toSeconds");

    static Statics of(ClassReader reader) {
        Visitor visitor = new Visitor();
        reader.accept(visitor, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return visitor.state ? STATE : visitor.initialiser ? CONSTANTS : NONE;
    }

    private static final class Visitor extends ClassVisitor {
        private String name = "";
        private boolean isEnum;
        private boolean madeByJavac;
        private boolean initialiser;
        private boolean state;

        Visitor() {
            super(Opcodes.ASM9);
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
            isEnum = "java/lang/Enum".equals(superName);
            madeByJavac = (access & Opcodes.ACC_SYNTHETIC) != 0;
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
            boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
            state |= isStatic ? (access & Opcodes.ACC_FINAL) == 0 : isEnum;
            return null;
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access, String method, String descriptor, @Nullable String signature, String @Nullable [] thrown) {
            initialiser |= method.equals("<clinit>");
            return method.equals("<clinit>") || isEnum && method.equals("<init>") ? new Initialiser(this) : null;
        }
    }

    /** Goes through an initialiser: every instruction has to be known as harmless. */
    private static final class Initialiser extends MethodVisitor {
        private final Visitor of;
        private final Set<Label> passed = new HashSet<>();
        private int exceptionsNotThrown;

        Initialiser(Visitor of) {
            super(Opcodes.ASM9);
            this.of = of;
        }

        private void allow(boolean harmless) {
            of.state |= !harmless;
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
        }

        /** A loop may have no end. */
        @Override
        public void visitJumpInsn(int opcode, Label label) {
            allow(!passed.contains(label));
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label otherwise, Label... labels) {
            allow(false);
        }

        @Override
        public void visitLookupSwitchInsn(Label otherwise, int[] keys, Label[] labels) {
            allow(false);
        }

        /** An exception that is kept is state: it can be given a cause. */
        @Override
        public void visitEnd() {
            allow(exceptionsNotThrown <= 0);
        }

        @Override
        public void visitInsn(int opcode) {
            exceptionsNotThrown -= opcode == Opcodes.ATHROW ? 1 : 0;
            boolean writesArray = opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE;
            allow(!writesArray && opcode != Opcodes.MONITORENTER || of.madeByJavac);
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            allow(opcode != Opcodes.NEWARRAY || of.madeByJavac);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            exceptionsNotThrown += opcode == Opcodes.NEW && isThrowable(type) ? 1 : 0;
            allow(opcode == Opcodes.CHECKCAST || opcode == Opcodes.NEW && (isConstant(type) || isThrowable(type)));
        }

        private boolean isConstant(String type) {
            return type.equals("java/lang/Object") || of.isEnum && type.equals(of.name);
        }

        private static boolean isThrowable(String type) {
            return type.startsWith("java/lang/") && (type.endsWith("Error") || type.endsWith("Exception"));
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String field, String descriptor) {
            allow(opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC && owner.equals(of.name));
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String method, String descriptor, boolean itf) {
            boolean ofTheEnum =
                    of.isEnum && owner.equals(of.name) && (method.equals("<init>") || method.equals("$values"));
            boolean ofASwitch = of.madeByJavac && (method.equals("values") || method.equals("ordinal"));
            allow(CONSTANT_MAKERS.contains(owner + "." + method)
                    || owner.equals("java/time/Duration")
                    || isThrowable(owner)
                    || ofTheEnum
                    || ofASwitch);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            // a function that keeps nothing
            allow(bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory") && descriptor.startsWith("()"));
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            allow(false);
        }
    }
}
