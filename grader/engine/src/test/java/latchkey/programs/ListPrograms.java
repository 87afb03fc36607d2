package latchkey.programs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Threads add to one list. */
public final class ListPrograms {

    private ListPrograms() {}

    @Right("list.cow.ok")
    public static void additions_to_a_copy_on_write_list() throws Exception {
        Together.checkEqual(2, addTwice(new CopyOnWriteArrayList<>()));
    }

    @Wrong("list.plain.bad")
    public static void additions_to_a_plain_list() throws Exception {
        Together.checkEqual(2, addTwice(new ArrayList<>()));
    }

    private static int addTwice(List<Integer> list) throws Exception {
        Thread first = new Thread(() -> list.add(1));
        Thread second = new Thread(() -> list.add(2));
        first.start();
        second.start();
        first.join();
        second.join();
        return list.size();
    }

    @Right("list.syncIter.ok")
    public static void iteration_over_a_synchronized_list_under_its_monitor() throws Exception {
        List<Integer> list = Collections.synchronizedList(new ArrayList<>(List.of(1, 2, 3)));
        Thread thread = new Thread(() -> list.add(4));
        thread.start();
        int seen = 0;
        synchronized (list) {
            for (int ignored : list) {
                seen++;
            }
        }
        thread.join();
        Together.check(seen >= 3, "saw only " + seen);
    }
}
