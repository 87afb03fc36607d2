package latchkey.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import latchkey.diagnosis.Diagnosis;
import org.junit.jupiter.api.Test;

/**
 * Marks a method that proves one promise of an exercise.
 *
 * <p>Its name is the promise as a sentence, in snake case. The methods stand in the order in which their findings matter.
 */
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Check {
    /** What keeping the promise is worth. */
    int points();

    /** What the check can find. */
    Diagnosis[] exposes();
}
