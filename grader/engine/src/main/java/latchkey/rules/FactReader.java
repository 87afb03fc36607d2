package latchkey.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import latchkey.rules.BytecodeFacts.Call;
import latchkey.rules.BytecodeFacts.DeclaredField;
import latchkey.rules.BytecodeFacts.FieldUse;
import latchkey.rules.BytecodeFacts.How;
import latchkey.rules.BytecodeFacts.Monitor;
import latchkey.rules.BytecodeFacts.Text;
import latchkey.rules.BytecodeFacts.TypeMention;
import latchkey.trace.Place;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Collects the facts of one class file after the other. */
final class FactReader {

    final Map<String, List<String>> supertypes = new LinkedHashMap<>();
    final Map<String, Set<String>> methods = new LinkedHashMap<>();
    final Map<String, Place> initialisers = new LinkedHashMap<>();
    final List<Call> calls = new ArrayList<>();
    final List<FieldUse> fieldUses = new ArrayList<>();
    final List<TypeMention> typeMentions = new ArrayList<>();
    final List<Text> texts = new ArrayList<>();
    final List<Monitor> monitors = new ArrayList<>();
    final List<Place> nativeMethods = new ArrayList<>();
    final List<DeclaredField> fields = new ArrayList<>();

    void read(String name, byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        String own = binary(reader.getClassName());
        if (!own.equals(name)) {
            throw new IllegalArgumentException("the class file of " + own + " is filed under " + name);
        }
        reader.accept(new OfClass(name), ClassReader.SKIP_FRAMES);
    }

    static String binary(String internal) {
        return internal.replace('/', '.');
    }

    /** The facts of one class. */
    private final class OfClass extends ClassVisitor {

        private final String name;
        private String file;

        OfClass(String name) {
            super(Opcodes.ASM9);
            this.name = name;
            String simple = name.substring(name.lastIndexOf('.') + 1);
            int dollar = simple.indexOf('$');
            this.file = dollar <= 0 ? simple : simple.substring(0, dollar);
        }

        @Override
        public void visit(
                int version,
                int access,
                String internalName,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            List<String> parents = new ArrayList<>();
            if (superName != null) {
                parents.add(binary(superName));
            }
            for (String each : interfaces == null ? new String[0] : interfaces) {
                parents.add(binary(each));
            }
            supertypes.put(name, List.copyOf(parents));
            methods.put(name, new HashSet<>());
        }

        @Override
        public void visitSource(@Nullable String source, @Nullable String debug) {
            if (source != null && source.endsWith(".java")) {
                file = source.substring(0, source.length() - ".java".length());
            }
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String field, String descriptor, @Nullable String signature, @Nullable Object value) {
            fields.add(new DeclaredField(
                    name,
                    field,
                    descriptor,
                    (access & Opcodes.ACC_STATIC) != 0,
                    (access & Opcodes.ACC_FINAL) != 0,
                    (access & Opcodes.ACC_VOLATILE) != 0));
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String method,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            methods.getOrDefault(name, new HashSet<>()).add(method + descriptor);
            String written = method.startsWith("lambda$") ? "lambda" : method;
            if ((access & Opcodes.ACC_NATIVE) != 0) {
                nativeMethods.add(new Place(file, written, 0));
            }
            boolean isSynchronized = (access & Opcodes.ACC_SYNCHRONIZED) != 0;
            return new MethodFacts(FactReader.this, name, file, written, isSynchronized);
        }

        @Override
        public void visitEnd() {
            for (String parent : supertypes.getOrDefault(name, List.of())) {
                typeMentions.add(new TypeMention(new Place(file, "", 0), name, parent));
            }
        }
    }

    void call(Place place, String in, How how, String owner, String method, String descriptor) {
        calls.add(new Call(place, in, how, binary(owner), method, descriptor));
    }
}
