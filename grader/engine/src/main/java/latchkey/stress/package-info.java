/** The second opinion: the same scenarios on real threads, unwoven. It may add a finding, and never takes one away. */
@NullMarked
package latchkey.stress;

import org.jspecify.annotations.NullMarked;
