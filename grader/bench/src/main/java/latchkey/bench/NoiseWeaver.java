package latchkey.bench;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Puts {@link Noise} before each access to a field or an array, each monitor, and each call of java.util.concurrent.
 *
 * <p>The idea of noise at synchronisation points is that of ConTest (Edelstein, Farchi, Nir, Ratsaby, Ur: Multithreaded
 * Java program test generation, IBM Systems Journal, 2002).
 */
final class NoiseWeaver {
    private static final String NOISE = Type.getInternalName(Noise.class);

    private NoiseWeaver() {}

    /** The class file with noise in it. */
    static byte[] weave(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access,
                            String name,
                            String descriptor,
                            @Nullable String signature,
                            String @Nullable [] exceptions) {
                        return new Method(super.visitMethod(access, name, descriptor, signature, exceptions));
                    }
                },
                0);
        return writer.toByteArray();
    }

    private static final class Method extends MethodVisitor {
        Method(MethodVisitor written) {
            super(Opcodes.ASM9, written);
        }

        private void noise() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, NOISE, "here", "()V", false);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            noise();
            super.visitFieldInsn(opcode, owner, name, descriptor);
        }

        @Override
        public void visitInsn(int opcode) {
            boolean array = opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD
                    || opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE;
            if (array || opcode == Opcodes.MONITORENTER || opcode == Opcodes.MONITOREXIT) {
                noise();
            }
            super.visitInsn(opcode);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (owner.startsWith("java/util/concurrent/") && !name.equals("<init>")) {
                noise();
            }
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
    }
}
