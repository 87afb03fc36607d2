/** What the desk says and where it says it: streams, progress, exit codes and failures in one sentence. */
@NullMarked
package latchkey.desk.console;

import org.jspecify.annotations.NullMarked;
