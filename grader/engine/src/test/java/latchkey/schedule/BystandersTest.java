package latchkey.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import latchkey.programs.Program;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nobody is said to be stuck because of what goes on beside a run. */
class BystandersTest {
    private static final int RUNS = 1_000;

    private final WovenPrograms woven = WovenPrograms.read();
    private final List<Thread> bystanders = new ArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    private volatile boolean over;
    private volatile Object litter = "";

    private void start_them() throws IOException {
        ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        open.add(door);
        Socket guest = new Socket(door.getInetAddress(), door.getLocalPort());
        open.add(guest);
        SynchronousQueue<String> nobodyBrings = new SynchronousQueue<>();
        beside("reads a socket", () -> guest.getInputStream().read());
        beside("waits for nobody", nobodyBrings::take);
        beside("parks by the clock", () -> LockSupport.parkNanos(50_000));
        beside("litters", () -> {
            litter = new byte[1024 * 1024];
            LockSupport.parkNanos(200_000);
        });
        beside("collects garbage", () -> {
            System.gc();
            LockSupport.parkNanos(250_000_000);
        });
        beside("looks at all threads", () -> {
            ManagementFactory.getThreadMXBean().dumpAllThreads(true, true);
            LockSupport.parkNanos(10_000_000);
        });
    }

    private interface Deed {
        void once() throws Exception;
    }

    private void beside(String what, Deed deed) {
        Thread thread = new Thread(
                () -> {
                    try {
                        while (!over) {
                            deed.once();
                        }
                    } catch (Exception e) {
                        // it was sent home
                    }
                },
                what);
        thread.setDaemon(true);
        thread.start();
        bystanders.add(thread);
    }

    @AfterEach
    void send_them_home() throws Exception {
        over = true;
        for (AutoCloseable one : open) {
            one.close();
        }
        for (Thread bystander : bystanders) {
            bystander.interrupt();
            bystander.join();
        }
        assertThat(litter).isNotNull();
    }

    @Test
    void a_thousand_runs_go_as_they_do_when_nobody_is_there() throws IOException {
        List<Program> programs = woven.fresh();
        List<String> alone =
                IntStream.range(0, RUNS).mapToObj(i -> ending(programs, i)).toList();
        start_them();

        for (int i = 0; i < RUNS; i++) {
            assertThat(ending(programs, i)).as("run %d", i).isEqualTo(alone.get(i));
        }
        assertThat(alone).anyMatch(ending -> ending.contains("Stuck"));
    }

    /** How a run ends, and after what; programs with statics are given fresh ones. */
    private String ending(List<Program> programs, int number) {
        Program program = woven.fresh(programs.get(number % programs.size()));
        RunResult result = WovenPrograms.run(program, WovenPrograms.seeded(7, number));
        return program + ": " + result.outcome().getClass().getSimpleName() + ", race " + (result.race() != null) + ", "
                + result.story();
    }
}
