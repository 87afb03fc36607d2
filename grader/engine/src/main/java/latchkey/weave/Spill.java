package latchkey.weave;

import static org.objectweb.asm.Opcodes.*;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Puts the arguments of a call aside, into local variables beyond the method's own, and back on the stack.
 *
 * <p>They live across no branch, so no stack map frame needs to know of them.
 */
final class Spill {
    private final MethodVisitor into;
    private final Type[] types;
    private final int[] slots;

    Spill(MethodVisitor into, int firstFree, Type[] types) {
        this.into = into;
        this.types = types;
        this.slots = new int[types.length];
        int slot = firstFree;
        for (int i = 0; i < types.length; i++) {
            slots[i] = slot;
            slot += types[i].getSize();
        }
    }

    void store() {
        for (int i = types.length - 1; i >= 0; i--) {
            into.visitVarInsn(types[i].getOpcode(ISTORE), slots[i]);
        }
    }

    void loadFirst() {
        load(0);
    }

    void load(int i) {
        into.visitVarInsn(types[i].getOpcode(ILOAD), slots[i]);
    }

    void load() {
        for (int i = 0; i < types.length; i++) {
            load(i);
        }
    }
}
