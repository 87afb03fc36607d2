package latchkey.desk.prove;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import latchkey.desk.console.Console;
import latchkey.desk.console.ExitCode;
import latchkey.desk.console.Failure;
import latchkey.desk.console.Json;
import latchkey.desk.console.Progress;
import latchkey.desk.corpus.Corpus;
import latchkey.desk.judging.Affinity;
import latchkey.desk.judging.BusyLoops;
import latchkey.desk.judging.ChildExaminer;
import latchkey.desk.judging.Examiner;
import latchkey.desk.judging.JudgingJvm;
import latchkey.desk.prove.Plan.Job;
import org.jspecify.annotations.Nullable;

/** One call of {@code prove}: from a corpus to what is printed. */
public final class ProveSession {}
