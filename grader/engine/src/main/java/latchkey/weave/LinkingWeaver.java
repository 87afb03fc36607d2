package latchkey.weave;

import static org.objectweb.asm.Opcodes.*;

import java.util.Arrays;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * Tells the engine when the JVM has the JDK link something, as it does at the first call of each lambda.
 *
 * <p>The JDK keeps what it has linked in concurrent maps of its own. That two threads went through the same map there orders
 * nothing in the learner's program, and whether they did depends on what was linked, or collected as garbage, before.
 */
final class LinkingWeaver extends MethodVisitor {
    /** Called by the JVM itself; static, and whatever they take are references or ints. */
    private static final Set<String> UPCALLS = Set.of(
            "linkCallSite", "linkDynamicConstant", "linkMethod", "linkMethodHandleConstant", "findMethodHandleType");

    private final String descriptor;
    private final Label begin = new Label();

    LinkingWeaver(MethodVisitor next, String descriptor) {
        super(ASM9, next);
        this.descriptor = descriptor;
    }

    static boolean concerns(String method) {
        return UPCALLS.contains(method);
    }

    @Override
    public void visitCode() {
        super.visitCode();
        tell(ICONST_1);
        super.visitLabel(begin);
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == ARETURN) {
            tell(ICONST_M1);
        }
        super.visitInsn(opcode);
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
        Label end = new Label();
        super.visitLabel(end);
        super.visitTryCatchBlock(begin, end, end, null);
        Object[] locals = Arrays.stream(Type.getArgumentTypes(descriptor))
                .map(type -> type.getSort() < Type.ARRAY ? INTEGER : type.getInternalName())
                .toArray();
        super.visitFrame(F_FULL, locals.length, locals, 1, new Object[] {"java/lang/Throwable"});
        tell(ICONST_M1);
        super.visitInsn(ATHROW);
        super.visitMaxs(maxStack, maxLocals);
    }

    private void tell(int change) {
        super.visitInsn(change);
        super.visitMethodInsn(INVOKESTATIC, JdkWeaver.HOOK, "linking", "(I)V", false);
    }
}
