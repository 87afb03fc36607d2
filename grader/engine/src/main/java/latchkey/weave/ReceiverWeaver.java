package latchkey.weave;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** Weaves those calls of the library's of which the engine must know the receiver, the arguments or the answer. */
final class ReceiverWeaver {
    private static final String STAMPED_LOCK = "java/util/concurrent/locks/StampedLock";
    private static final String STRING = "Ljava/lang/String;";
    private static final String OBJECT = "(Ljava/lang/Object;";

    private final MethodVisitor into;
    private final int free;

    /** Weaves into this method, whose local variables end before the first that is free. */
    ReceiverWeaver(MethodVisitor into, int free) {
        this.into = into;
        this.free = free;
    }

    private void woven(String home, String name, String descriptor) {
        into.visitMethodInsn(INVOKESTATIC, ClassWeaver.WOVEN + home, name, descriptor, false);
    }

    /** A call of a VarHandle's. */
    void handle(String owner, String name, String descriptor, String where) {
        Type[] arguments = Type.getArgumentTypes(descriptor);
        Spill spill = new Spill(into, free, arguments);
        spill.store();
        into.visitInsn(DUP);
        if (arguments.length > 0 && arguments[0].getSort() >= Type.ARRAY) {
            spill.load(0);
        } else {
            into.visitInsn(ACONST_NULL);
        }
        if (arguments.length > 1 && arguments[1].getSort() == Type.INT) {
            spill.load(1);
        } else {
            into.visitInsn(ICONST_M1);
        }
        into.visitLdcInsn(name);
        into.visitLdcInsn(where);
        woven("Handles", "handle", "(Ljava/lang/invoke/VarHandle;Ljava/lang/Object;I" + STRING + STRING + ")V");
        spill.load();
        if (!Calls.swaps(name)) {
            into.visitMethodInsn(INVOKEVIRTUAL, owner, name, descriptor, false);
        } else if (name.startsWith("compareAndExchange")) {
            exchange(spill, owner, name, arguments, Type.getReturnType(descriptor));
        } else {
            into.visitMethodInsn(INVOKEVIRTUAL, owner, name, descriptor, false);
            into.visitInsn(DUP);
            woven("Handles", "swapped", "(Z)V");
        }
    }

    /** It has written if it has found what it expected; where nobody asks for what it has found, the engine does. */
    private void exchange(Spill spill, String owner, String name, Type[] arguments, Type answer) {
        int last = arguments.length - 2;
        String expected = compared(arguments[last]);
        boolean asked = answer.getSort() != Type.VOID;
        boolean known = !expected.isEmpty() && (!asked || expected.equals(compared(answer)));
        boolean object = arguments[last].getSort() >= Type.ARRAY;
        Type found = asked || !known ? answer : object ? Type.getType(expected) : arguments[last];
        into.visitMethodInsn(INVOKEVIRTUAL, owner, name, Type.getMethodDescriptor(found, arguments), false);
        if (!known) {
            into.visitInsn(ICONST_1);
            woven("Handles", "swapped", "(Z)V");
            return;
        }
        if (asked) {
            into.visitInsn(found.getSize() == 2 ? DUP2 : DUP);
        }
        spill.load(last);
        woven("Handles", "exchanged", "(" + expected + expected + ")V");
    }

    /** As which type a value is compared with another; empty for none. */
    private static String compared(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN, Type.BYTE, Type.CHAR, Type.SHORT, Type.INT -> "I";
            case Type.LONG -> "J";
            case Type.OBJECT, Type.ARRAY -> "Ljava/lang/Object;";
            default -> "";
        };
    }

    /** A call of a StampedLock's that answers with a stamp, or says whether one is good. */
    static boolean isStamped(String owner, String name, String descriptor) {
        return owner.equals(STAMPED_LOCK) && (descriptor.endsWith(")J") || name.equals("validate"));
    }

    /** Keeps the receiver, makes the call and tells what it has come back with. */
    void stamped(String owner, String name, String descriptor) {
        Type[] arguments = Type.getArgumentTypes(descriptor);
        Spill spill = new Spill(into, free + 1, arguments);
        spill.store();
        into.visitInsn(DUP);
        into.visitVarInsn(ASTORE, free);
        spill.load();
        into.visitMethodInsn(INVOKEVIRTUAL, owner, name, descriptor, false);
        boolean stamp = descriptor.endsWith(")J");
        into.visitInsn(stamp ? DUP2 : DUP);
        into.visitVarInsn(ALOAD, free);
        if (stamp) {
            into.visitLdcInsn(name);
            woven("Stamps", "stamped", "(JL" + STAMPED_LOCK + ";" + STRING + ")V");
        } else {
            woven("Stamps", "validated", "(ZL" + STAMPED_LOCK + ";)V");
        }
    }

    /** A call of something that may be a collection. */
    void collection(int opcode, String owner, String name, String descriptor, boolean itf, String where) {
        Spill spill = new Spill(into, free, Type.getArgumentTypes(descriptor));
        spill.store();
        into.visitInsn(DUP);
        into.visitLdcInsn(name);
        into.visitLdcInsn(where);
        woven("Collections", Calls.isIterator(owner) ? "iterator" : "collection", OBJECT + STRING + STRING + ")V");
        spill.load();
        into.visitMethodInsn(opcode, owner, name, descriptor, itf);
    }

    /** The arguments of a call are on the stack: tells of those that it reads, or writes into. */
    void arguments(String owner, String name, String descriptor, String where) {
        Type[] arguments = Type.getArgumentTypes(descriptor);
        boolean[] touched = new boolean[arguments.length];
        boolean any = false;
        for (int i = 0; i < arguments.length; i++) {
            touched[i] = Calls.touches(owner, name, arguments[i], i);
            any |= touched[i];
        }
        if (!any) {
            return;
        }
        Spill spill = new Spill(into, free, arguments);
        spill.store();
        for (int i = 0; i < arguments.length; i++) {
            if (touched[i]) {
                spill.load(i);
                into.visitInsn(Calls.writesArgument(owner, name, i) ? ICONST_1 : ICONST_0);
                into.visitLdcInsn(where);
                woven("Collections", "argument", OBJECT + "Z" + STRING + ")V");
            }
        }
        spill.load();
    }

    /** A read of an atomic in plain mode; the atomic is on the stack. */
    void plain(String where) {
        into.visitInsn(DUP);
        into.visitLdcInsn(where);
        woven("Handles", "plain", OBJECT + STRING + ")V");
    }

    /** An array, which is on the stack, is about to be copied. */
    void copied(String where) {
        into.visitInsn(DUP);
        into.visitInsn(ICONST_0);
        into.visitLdcInsn(where);
        woven("Collections", "argument", OBJECT + "Z" + STRING + ")V");
    }
}
