package latchkey.bench;

import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import latchkey.programs.Program;
import latchkey.programs.Programs;
import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Lincheck's model checker for arbitrary code. */
final class LincheckJudge implements Judge {
    private static final String INTERNAL_BUG = "You've caught a bug in Lincheck";
    private static final String HANG = "has hung";

    private final Map<String, Program> programs = Programs.all(LincheckJudge.class.getClassLoader()).stream()
            .collect(Collectors.toMap(Program::name, Function.identity()));

    @Override
    public Opinion judge(String name) throws Exception {
        Program program = programs.get(name);
        if (program == null) {
            throw new IllegalArgumentException("no program is called " + name);
        }
        Runnable call = directCall(program.method());
        try {
            Lincheck.runConcurrentTest(Settings.SCHEDULES, call);
            return Opinion.of(Verdict.ACCEPTED, "");
        } catch (LincheckAssertionError found) {
            String report = found.toString();
            Verdict verdict = report.contains(INTERNAL_BUG) ? Verdict.UNSUPPORTED : Verdict.REJECTED;
            return new Opinion(verdict, report, report.contains(HANG));
        }
    }

    /**
     * A class that calls the program as a test's own code would: Lincheck changes no classes that are called by reflection
     * only, and would see next to nothing of the program.
     */
    private static Runnable directCall(Method method) throws ReflectiveOperationException {
        String owner = Type.getInternalName(method.getDeclaringClass());
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        writer.visit(
                Opcodes.V21,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL,
                owner + "_" + method.getName(),
                null,
                "java/lang/Object",
                new String[] {"java/lang/Runnable"});
        MethodVisitor constructor = writer.visitMethod(Opcodes.ACC_PUBLIC, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(0, 0);
        constructor.visitEnd();
        MethodVisitor run = writer.visitMethod(Opcodes.ACC_PUBLIC, "run", "()V", null, null);
        run.visitCode();
        run.visitMethodInsn(Opcodes.INVOKESTATIC, owner, method.getName(), "()V", false);
        run.visitInsn(Opcodes.RETURN);
        run.visitMaxs(0, 0);
        run.visitEnd();
        writer.visitEnd();
        return MethodHandles.privateLookupIn(method.getDeclaringClass(), MethodHandles.lookup())
                .defineClass(writer.toByteArray())
                .asSubclass(Runnable.class)
                .getConstructor()
                .newInstance();
    }
}
