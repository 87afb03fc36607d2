package latchkey.rules;

import latchkey.rules.BytecodeFacts.FieldUse;
import latchkey.rules.BytecodeFacts.How;
import latchkey.rules.BytecodeFacts.Monitor;
import latchkey.rules.BytecodeFacts.Text;
import latchkey.rules.BytecodeFacts.TypeMention;
import latchkey.trace.Place;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads one method, line by line, into the facts of its submission. */
final class MethodFacts extends MethodVisitor {

    private final FactReader facts;
    private final String in;
    private final String file;
    private final String method;
    private boolean announcesMonitor;
    private int line;

    MethodFacts(FactReader facts, String in, String file, String method, boolean isSynchronized) {
        super(Opcodes.ASM9);
        this.facts = facts;
        this.in = in;
        this.file = file;
        this.method = method;
        this.announcesMonitor = isSynchronized;
    }

    private Place here() {
        return new Place(file, method, line);
    }

    /** Remembers that a class initialiser does more than store constants. */
    private void works() {
        if (method.equals("<clinit>")) {
            facts.initialisers.putIfAbsent(in, here());
        }
    }

    private void announceMonitor() {
        if (announcesMonitor) {
            announcesMonitor = false;
            facts.monitors.add(new Monitor(here(), in, true));
        }
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
        announceMonitor();
    }

    @Override
    public void visitEnd() {
        announceMonitor();
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.MONITORENTER) {
            facts.monitors.add(new Monitor(here(), in, false));
        }
        if (opcode > Opcodes.DCONST_1 && opcode != Opcodes.RETURN) {
            works();
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        How how = name.equals("<init>") ? How.CONSTRUCTION : How.CALL;
        facts.call(here(), in, how, owner, name, descriptor);
        works();
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        for (Object argument : arguments) {
            constant(argument);
        }
        works();
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        boolean write = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
        facts.fieldUses.add(new FieldUse(here(), in, FactReader.binary(owner), name, write));
        if (opcode != Opcodes.PUTSTATIC) {
            works();
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        mention(Type.getObjectType(type));
        works();
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        if (opcode == Opcodes.NEWARRAY) {
            works();
        }
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        works();
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        works();
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        mention(Type.getType(descriptor));
        works();
    }

    private void constant(Object value) {
        if (value instanceof String text) {
            facts.texts.add(new Text(here(), in, text));
        } else if (value instanceof Type type) {
            mention(type);
        } else if (value instanceof Handle handle && handle.getTag() > Opcodes.H_PUTSTATIC) {
            facts.call(here(), in, How.REFERENCE, handle.getOwner(), handle.getName(), handle.getDesc());
        }
    }

    private void mention(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            facts.typeMentions.add(new TypeMention(here(), in, element.getClassName()));
        }
    }
}
