/** What a submission must use and must not call: bytecode facts, forbidden calls, rules that read as sentences. */
@NullMarked
package latchkey.rules;

import org.jspecify.annotations.NullMarked;
