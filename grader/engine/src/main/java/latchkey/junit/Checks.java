package latchkey.junit;

import java.lang.reflect.Method;
import java.util.Optional;
import latchkey.check.Check;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** Tells Latchkey's checks from other tests. */
final class Checks {
    private Checks() {}

    /** Whether the method is one whose result comes from Latchkey. */
    static boolean isCheck(Method method) {
        return AnnotationSupport.isAnnotated(method, Check.class);
    }

    /** Whether the class has checks. */
    static boolean isCheckClass(Class<?> type) {
        return !ReflectionSupport.findMethods(type, Checks::isCheck, HierarchyTraversalMode.TOP_DOWN)
                .isEmpty();
    }

    /** The class with checks that a test belongs to, if it is Latchkey's. */
    static Optional<Class<?>> checkClass(TestSource source) {
        return switch (source) {
            case MethodSource method when isCheck(method.getJavaMethod()) -> Optional.of(method.getJavaClass());
            case ClassSource type when isCheckClass(type.getJavaClass()) -> Optional.of(type.getJavaClass());
            default -> Optional.empty();
        };
    }

    /** The exercise that a class checks: its package, as in {@code locks/counter}. */
    static String exerciseId(Class<?> check) {
        return check.getPackageName().replace('.', '/');
    }
}
