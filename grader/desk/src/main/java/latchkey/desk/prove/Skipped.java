package latchkey.desk.prove;

/**
 * Something in a corpus that is no entry.
 *
 * @param path where it lies in the corpus
 * @param reason why it is none, as the end of a sentence that begins with the path
 */
record Skipped(String path, String reason) {}
