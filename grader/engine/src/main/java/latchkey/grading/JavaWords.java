package latchkey.grading;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import latchkey.grading.ClassShape.Member;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Says of a type or a member how its declaration reads in Java. */
final class JavaWords {
    private static final List<String> UNSAID =
            List.of("java/lang/Object", "java/lang/Record", "java/lang/Enum", "java/lang/annotation/Annotation");

    private final boolean qualified;

    private JavaWords(boolean qualified) {
        this.qualified = qualified;
    }

    /** Types by their simple names. */
    static JavaWords simple() {
        return new JavaWords(false);
    }

    /** Types with their packages, for where simple names do not tell two apart. */
    static JavaWords qualified() {
        return new JavaWords(true);
    }

    /** A type's first line: {@code public class Counter implements Runnable}. */
    String of(ClassShape type) {
        StringJoiner words = new StringJoiner(" ");
        modifiers(type.access(), !type.top() && type.has(Opcodes.ACC_STATIC)).forEach(words::add);
        boolean plain = !type.has(Opcodes.ACC_INTERFACE | Opcodes.ACC_ENUM);
        if (plain && type.has(Opcodes.ACC_ABSTRACT)) {
            words.add("abstract");
        }
        words.add(kind(type)).add(name(type.name()));
        List<String> said = type.supertypes().stream()
                .filter(each -> !UNSAID.contains(each))
                .toList();
        boolean hasSuperclass =
                !said.isEmpty() && said.getFirst().equals(type.supertypes().getFirst());
        if (hasSuperclass && !type.isInterface()) {
            words.add("extends " + name(said.getFirst()));
        }
        String interfaces =
                said.stream().skip(hasSuperclass ? 1 : 0).map(this::name).collect(Collectors.joining(", "));
        if (!interfaces.isEmpty()) {
            words.add((type.isInterface() ? "extends " : "implements ") + interfaces);
        }
        return words.toString();
    }

    /** A member's first line: {@code public static int sum(int[]) throws IOException}. */
    String of(Member member) {
        StringJoiner words = new StringJoiner(" ");
        modifiers(member.access(), member.has(Opcodes.ACC_STATIC)).forEach(words::add);
        if (member.isMethod() && member.has(Opcodes.ACC_ABSTRACT)) {
            words.add("abstract");
        }
        if (!member.isMethod()) {
            return words.add(type(Type.getType(member.descriptor())))
                    .add(member.name())
                    .toString();
        }
        if (member.isConstructor()) {
            words.add(lastName(member.owner()) + parameters(member));
        } else {
            words.add(type(Type.getReturnType(member.descriptor()))).add(member.name() + parameters(member));
        }
        if (!member.exceptions().isEmpty()) {
            words.add("throws " + member.exceptions().stream().map(this::name).collect(Collectors.joining(", ")));
        }
        return words.toString();
    }

    /** The name of a type within its package: {@code Counter.Box}. */
    static String simpleName(String internal) {
        return internal.substring(internal.lastIndexOf('/') + 1).replace('$', '.');
    }

    private String parameters(Member member) {
        List<String> types = new ArrayList<>();
        for (Type each : Type.getArgumentTypes(member.descriptor())) {
            types.add(type(each));
        }
        if (member.has(Opcodes.ACC_VARARGS) && !types.isEmpty()) {
            types.add(types.removeLast().replaceFirst("\\[]$", "..."));
        }
        return "(" + String.join(", ", types) + ")";
    }

    private static List<String> modifiers(int access, boolean isStatic) {
        List<String> words = new ArrayList<>();
        if ((access & Opcodes.ACC_PUBLIC) != 0) {
            words.add("public");
        } else if ((access & Opcodes.ACC_PROTECTED) != 0) {
            words.add("protected");
        } else if ((access & Opcodes.ACC_PRIVATE) != 0) {
            words.add("private");
        }
        if (isStatic) {
            words.add("static");
        }
        return words;
    }

    private static String kind(ClassShape type) {
        if (type.has(Opcodes.ACC_ANNOTATION)) {
            return "@interface";
        } else if (type.isInterface()) {
            return "interface";
        } else if (type.has(Opcodes.ACC_ENUM)) {
            return "enum";
        }
        return type.has(Opcodes.ACC_RECORD) ? "record" : "class";
    }

    private String type(Type type) {
        return qualified
                ? type.getClassName().replace('$', '.')
                : simpleName(type.getClassName().replace('.', '/'));
    }

    private String name(String internal) {
        return qualified ? internal.replace('/', '.').replace('$', '.') : simpleName(internal);
    }

    private static String lastName(String internal) {
        String simple = simpleName(internal);
        return simple.substring(simple.lastIndexOf('.') + 1);
    }
}
