/** What {@code latchkey new locks/thermometer} writes, kept among sources so that linters and formatter read it. */
package locks.thermometer;
