package latchkey.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * What a program refers to in the JDK: types ({@code java/util/Timer}) and methods ({@code java/lang/Object.wait}), in its
 * method and in whatever of its own package that calls or makes.
 */
final class References {
    private static final String OWN = "latchkey/programs/";
    private static final String NOT_ITS_OWN = OWN + "Together";

    private final Map<String, ClassNode> classes = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> references = new HashSet<>();

    private References() {}

    static Set<String> of(Method program) {
        References references = new References();
        references.open.add(Type.getInternalName(program.getDeclaringClass()) + "." + program.getName()
                + Type.getMethodDescriptor(program));
        for (String next = references.open.poll(); next != null; next = references.open.poll()) {
            if (references.seen.add(next)) {
                references.read(next);
            }
        }
        return references.references;
    }

    private void read(String method) {
        int dot = method.indexOf('.');
        ClassNode owner = classes.computeIfAbsent(method.substring(0, dot), References::parsed);
        for (MethodNode node : owner.methods) {
            if ((node.name + node.desc).equals(method.substring(dot + 1))) {
                for (AbstractInsnNode instruction : node.instructions) {
                    read(instruction);
                }
            }
        }
    }

    private void read(AbstractInsnNode instruction) {
        switch (instruction) {
            case MethodInsnNode call -> refer(call.owner, call.name, call.desc);
            case FieldInsnNode field -> type(Type.getType(field.desc));
            case InvokeDynamicInsnNode dynamic -> {
                for (Object argument : dynamic.bsmArgs) {
                    if (argument instanceof Handle handle && handle.getDesc().startsWith("(")) {
                        refer(handle.getOwner(), handle.getName(), handle.getDesc());
                    }
                }
            }
            default -> {}
        }
    }

    private void refer(String owner, String name, String descriptor) {
        references.add(owner);
        references.add(owner + "." + name);
        type(Type.getReturnType(descriptor));
        if (!owner.startsWith(OWN) || owner.startsWith(NOT_ITS_OWN)) {
            return;
        }
        open.add(owner + "." + name + descriptor);
        ClassNode type = classes.computeIfAbsent(owner, References::parsed);
        references.add(type.superName);
        if (name.equals("<init>") || name.equals("<clinit>")) {
            type.methods.forEach(method -> open.add(owner + "." + method.name + method.desc));
        }
    }

    private void type(Type type) {
        if (type.getSort() == Type.OBJECT) {
            references.add(type.getInternalName());
        }
    }

    private static ClassNode parsed(String internalName) {
        byte[] newer = NewerPrograms.classes().get(internalName.replace('/', '.'));
        return newer != null ? parsed(new ClassReader(newer)) : onClassPath(internalName);
    }

    private static ClassNode parsed(ClassReader reader) {
        ClassNode node = new ClassNode();
        reader.accept(node, ClassReader.SKIP_DEBUG);
        return node;
    }

    private static ClassNode onClassPath(String internalName) {
        try (InputStream in = References.class.getClassLoader().getResourceAsStream(internalName + ".class")) {
            return parsed(new ClassReader(Objects.requireNonNull(in, internalName)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
