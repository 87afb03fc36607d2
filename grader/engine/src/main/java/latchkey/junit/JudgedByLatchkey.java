package latchkey.junit;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import latchkey.check.Check;
import latchkey.grading.JudgedExercise;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Lets each {@link Check} report what Latchkey's judge says about it, instead of running.
 *
 * <p>JUnit finds it by itself, as a service, where {@code junit.jupiter.extensions.autodetection.enabled} is set; other
 * tests run as if it were not there.
 *
 * <p>The engine judges the whole exercise, which is the package of the check's class, on the first of its methods; it
 * loads check and answer afresh for each schedule. So nothing of the class that JUnit has loaded is called for a check,
 * neither itself nor the constructor nor what is to be done before and after each.
 */
public final class JudgedByLatchkey implements ExecutionCondition, InvocationInterceptor {

    /** So that the constructor's interceptor is told for which method an instance is made. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!isForCheck(context)) {
            return ConditionEvaluationResult.enabled("not one of Latchkey's checks");
        }
        Class<?> check = context.getRequiredTestClass();
        Session session = Session.current();
        return session.problem(check).isPresent() || session.selects(check)
                ? ConditionEvaluationResult.enabled("selected")
                : ConditionEvaluationResult.disabled("another exercise is selected");
    }

    @Override
    public <T> T interceptTestClassConstructor(
            Invocation<T> invocation,
            ReflectiveInvocationContext<Constructor<T>> invocationContext,
            ExtensionContext extensionContext)
            throws Throwable {
        if (!isForCheck(extensionContext)) {
            return invocation.proceed();
        }
        invocation.skip();
        return unconstructed(invocationContext.getExecutable().getDeclaringClass());
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext extensionContext)
            throws Throwable {
        skipForCheck(invocation, extensionContext);
    }

    @Override
    public void interceptTestMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext extensionContext)
            throws Throwable {
        skipForCheck(invocation, extensionContext);
        if (!isForCheck(extensionContext)) {
            return;
        }
        Session session = Session.current();
        JudgedExercise judged = session.judge(invocationContext.getTargetClass());
        CheckOutcome.tell(
                judged,
                invocationContext.getExecutable().getName(),
                session.settings().strict());
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<@Nullable Void> invocation,
            ReflectiveInvocationContext<Method> invocationContext,
            ExtensionContext extensionContext)
            throws Throwable {
        skipForCheck(invocation, extensionContext);
    }

    private static boolean isForCheck(ExtensionContext context) {
        return context.getTestMethod().filter(Checks::isCheck).isPresent();
    }

    private static void skipForCheck(Invocation<@Nullable Void> invocation, ExtensionContext context) throws Throwable {
        if (isForCheck(context)) {
            invocation.skip();
        } else {
            invocation.proceed();
        }
    }

    /** An instance as deserialisation makes it, no constructor run; by reflection, since javac warns of this JDK class. */
    private static <T> T unconstructed(Class<T> type) throws ReflectiveOperationException {
        Class<?> factory = Class.forName("sun.reflect.ReflectionFactory");
        Object made = factory.getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                .invoke(factory.getMethod("getReflectionFactory").invoke(null), type, Object.class.getConstructor());
        try {
            return type.cast(((Constructor<?>) made).newInstance());
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Object's constructor does not throw", e);
        }
    }
}
