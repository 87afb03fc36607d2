package latchkey.weave;

import java.util.concurrent.ThreadFactory;

/** Makes daemon threads for the pools that a run gets in place of the JDK's common ones. */
enum DaemonThreads implements ThreadFactory {
    INSTANCE;

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(task, "delayer");
        thread.setDaemon(true);
        return thread;
    }
}
