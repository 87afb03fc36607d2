package latchkey.grading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;

/**
 * What a class file says of its type to those outside it.
 *
 * @param name the internal name, as in {@code locks/counter/Counter$Box}
 * @param outer the internal name of the type it is a member of; null for a top-level, local or anonymous type
 * @param top whether it is a type of its own, not within another
 * @param access its flags as they are in the source
 * @param supertypes the internal names of its superclass, if it has one, and of its interfaces
 * @param members its fields, constructors and methods by name and descriptor, in the order of the file
 */
record ClassShape(
        String name,
        @Nullable String outer,
        boolean top,
        int access,
        List<String> supertypes,
        Map<String, Member> members) {
    /** The name that class files give to constructors. */
    static final String CONSTRUCTOR = "<init>";

    /**
     * A field, a constructor or a method.
     *
     * @param owner the internal name of its type
     * @param line its first line of code; 0 where there is none
     */
    record Member(String owner, String name, String descriptor, int access, List<String> exceptions, int line) {

        boolean isMethod() {
            return descriptor.startsWith("(");
        }

        boolean isConstructor() {
            return name.equals(CONSTRUCTOR);
        }

        boolean has(int flag) {
            return (access & flag) != 0;
        }

        String key() {
            return name + descriptor;
        }
    }

    static ClassShape of(byte[] bytes) {
        Reader reader = new Reader();
        new ClassReader(bytes).accept(reader, ClassReader.SKIP_FRAMES);
        return reader.shape();
    }

    boolean has(int flag) {
        return (access & flag) != 0;
    }

    boolean isInterface() {
        return has(Opcodes.ACC_INTERFACE);
    }

    /** The name of the top-level type it is in, as its file is called. */
    String file() {
        String simple = name.substring(name.lastIndexOf('/') + 1);
        int dollar = simple.indexOf('$', 1);
        return dollar < 0 ? simple : simple.substring(0, dollar);
    }

    private static final class Reader extends ClassVisitor {
        private final List<String> supertypes = new ArrayList<>();
        private final Map<String, Member> members = new LinkedHashMap<>();
        private String name = "";
        private @Nullable String outer;
        private boolean top = true;
        private int access;

        Reader() {
            super(Opcodes.ASM9);
        }

        ClassShape shape() {
            return new ClassShape(name, outer, top, access, List.copyOf(supertypes), members);
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
            this.access |= access & ~Opcodes.ACC_SUPER;
            if (superName != null) {
                supertypes.add(superName);
            }
            supertypes.addAll(interfaces == null ? List.of() : List.of(interfaces));
        }

        @Override
        public void visitInnerClass(String name, @Nullable String outer, @Nullable String simple, int access) {
            if (name.equals(this.name)) {
                this.outer = outer;
                this.access = access | this.access & Opcodes.ACC_RECORD;
                top = false;
            }
        }

        @Override
        public @Nullable RecordComponentVisitor visitRecordComponent(
                String name, String descriptor, @Nullable String signature) {
            return null;
        }

        @Override
        public @Nullable FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            add(new Member(this.name, name, descriptor, access, List.of(), 0));
            return null;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            List<String> thrown = exceptions == null ? List.of() : List.of(exceptions);
            Member member = new Member(this.name, name, descriptor, access, thrown, 0);
            add(member);
            return new MethodVisitor(Opcodes.ASM9) {
                private boolean seen;

                @Override
                public void visitLineNumber(int line, Label start) {
                    if (!seen) {
                        seen = true;
                        add(new Member(member.owner(), name, descriptor, access, thrown, line));
                    }
                }
            };
        }

        private void add(Member member) {
            members.put(member.key(), member);
        }
    }
}
