/**
 * Compares the engine with other ways to find out whether a concurrent program is right, on the same small programs.
 *
 * <p>The parent process lays out what is to be judged; child processes judge, so that a program that hangs or a tool that
 * falls over costs one verdict and never the bench. Only the profile {@code bench} builds this.
 */
@NullMarked
package latchkey.bench;

import org.jspecify.annotations.NullMarked;
