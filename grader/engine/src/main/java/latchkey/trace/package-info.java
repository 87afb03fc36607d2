/** What happened in a schedule, and how it is drawn: events, stories, swimlanes. */
@NullMarked
package latchkey.trace;

import org.jspecify.annotations.NullMarked;
