/** Proves the kit: every answer gets its folder's verdict, and a learner's loop goes as the README says. */
@NullMarked
package latchkey.solutions;

import org.jspecify.annotations.NullMarked;
