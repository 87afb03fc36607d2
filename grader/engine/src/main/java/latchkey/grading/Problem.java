package latchkey.grading;

import org.jspecify.annotations.Nullable;

/**
 * Something about the kit itself that is not in order.
 *
 * @param exercise the id of the exercise it is about; null if it is about none
 * @param variant the answer it is about, as in {@code rejected/lost-update/no-lock}; null if it is about none
 * @param problem what it is, in one sentence; lines that follow show it
 */
public record Problem(@Nullable String exercise, @Nullable String variant, String problem) {}
