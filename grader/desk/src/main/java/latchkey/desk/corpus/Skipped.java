package latchkey.desk.corpus;

/**
 * Something in a corpus that is no entry.
 *
 * @param path where it lies in the corpus
 * @param reason why it is none, in a few words
 */
public record Skipped(String path, String reason) {}
