package latchkey.programs;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** A letter is handed over by a flag that is raised and looked at in the various access modes. */
public final class AccessModePrograms {

    private static final VarHandle FLAG = handle("flag");
    private static final VarHandle LEFT = handle("left");
    private static final VarHandle RIGHT = handle("right");

    private AccessModePrograms() {}

    private static VarHandle handle(String field) {
        try {
            return MethodHandles.lookup().findVarHandle(Desk.class, field, int.class);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("no field " + field, e);
        }
    }

    private static final class Desk {
        int letter;

        @SuppressWarnings("unused") // by its handle only
        int flag;

        int left;
        int right;
    }

    /** What one of the two does at the desk, and what it sees of the flag. */
    private interface Step {
        int at(Desk desk);
    }

    private static void handOver(Step raising, Step looking) throws Exception {
        Desk desk = new Desk();
        Together.run(
                () -> {
                    desk.letter = 7;
                    Together.checkEqual(0, raising.at(desk));
                },
                () -> {
                    if (looking.at(desk) == 1) {
                        Together.checkEqual(7, desk.letter);
                    }
                });
    }

    @Right("varHandle.releaseAcquire.ok")
    public static void letter_handed_over_by_release_and_acquire() throws Exception {
        handOver(
                desk -> {
                    FLAG.setRelease(desk, 1);
                    return 0;
                },
                desk -> (int) FLAG.getAcquire(desk));
    }

    @Wrong("varHandle.opaque.bad")
    public static void letter_handed_over_by_an_opaque_flag() throws Exception {
        handOver(
                desk -> {
                    FLAG.setOpaque(desk, 1);
                    return 0;
                },
                desk -> (int) FLAG.getOpaque(desk));
    }

    @Wrong("varHandle.plainRead.bad")
    public static void letter_handed_over_by_a_flag_that_is_looked_at_plainly() throws Exception {
        handOver(
                desk -> {
                    FLAG.setVolatile(desk, 1);
                    return 0;
                },
                desk -> (int) FLAG.get(desk));
    }

    @Right("varHandle.addRelease.ok")
    public static void letter_handed_over_by_adding_with_release() throws Exception {
        handOver(desk -> (int) FLAG.getAndAddRelease(desk, 1), desk -> (int) FLAG.getAcquire(desk));
    }

    @Wrong("varHandle.addAcquire.bad")
    public static void letter_handed_over_by_adding_with_acquire() throws Exception {
        handOver(desk -> (int) FLAG.getAndAddAcquire(desk, 1), desk -> (int) FLAG.getAcquire(desk));
    }

    @Right("fence.full.ok")
    public static void both_flags_raised_before_a_full_fence() throws Exception {
        Desk desk = new Desk();
        int[] seen = new int[2];
        Together.run(
                () -> {
                    LEFT.setOpaque(desk, 1);
                    VarHandle.fullFence();
                    seen[0] = (int) RIGHT.getOpaque(desk);
                },
                () -> {
                    RIGHT.setOpaque(desk, 1);
                    VarHandle.fullFence();
                    seen[1] = (int) LEFT.getOpaque(desk);
                });
        Together.check(seen[0] + seen[1] > 0, "neither saw the other's flag");
    }

    @Wrong("fence.none.bad")
    public static void both_flags_raised_plainly_without_a_fence() throws Exception {
        Desk desk = new Desk();
        int[] seen = new int[2];
        Together.run(
                () -> {
                    desk.left = 1;
                    seen[0] = desk.right;
                },
                () -> {
                    desk.right = 1;
                    seen[1] = desk.left;
                });
        Together.check(seen[0] + seen[1] > 0, "neither saw the other's flag");
    }
}
