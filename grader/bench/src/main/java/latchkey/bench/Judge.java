package latchkey.bench;

/** A tool, ready to judge programs in this JVM; not thread-safe. */
interface Judge {

    /**
     * What it says of a program.
     *
     * @param verdict its verdict
     * @param reason one line for the list of all rulings, may be empty
     * @param spent whether this JVM should judge no other program, since this one still runs in it
     */
    record Opinion(Verdict verdict, String reason, boolean spent) {
        static Opinion of(Verdict verdict, Object reason) {
            return new Opinion(verdict, String.valueOf(reason), false);
        }
    }

    /**
     * Judges the program with this name.
     *
     * @throws Exception if the tool itself failed
     */
    Opinion judge(String program) throws Exception;
}
