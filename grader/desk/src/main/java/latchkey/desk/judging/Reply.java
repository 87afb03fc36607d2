package latchkey.desk.judging;

import org.jspecify.annotations.Nullable;

/**
 * A judging JVM's line in reply to a request.
 *
 * @param id the request's
 * @param answer what became of the submission; null where the kit cannot judge at all
 * @param worn whether this JVM should judge no more
 * @param failure why the kit cannot judge at all, in one sentence
 */
record Reply(
        String id,
        @Nullable Answer answer,
        boolean worn,
        @Nullable String failure) {}
