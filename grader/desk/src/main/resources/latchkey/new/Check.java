package ${package};

import static latchkey.diagnosis.Diagnosis.*;

import latchkey.check.Check;
import latchkey.check.Expect;
import latchkey.check.Headcount;
import latchkey.check.Log;
import latchkey.check.Schedules;
import latchkey.check.Submission;
import latchkey.check.Worker;
import latchkey.rules.Primitive;
import latchkey.rules.Rules;

class ${class}Check {

    // PLACEHOLDER: promises that one thread alone can show to be broken; the name of the method is the promise
    @Check(
            points = 1,
            exposes = {WRONG_RESULT})
    void the_work_is_done_once() {
        Schedules.forAll(() -> {
            ${class} subject = new ${class}();
            Log log = new Log();
            subject.use(() -> log.add("work"));
            int times = log.count("work");
            Expect.that(times == 1, WRONG_RESULT, "use() did the work %d times, expected once.", times);
        });
    }

    // PLACEHOLDER: promises that take several threads; Expect says what was seen and what was expected
    @Check(
            points = 2,
            exposes = {TOO_MANY_INSIDE})
    void only_one_is_inside_at_a_time() {
        Schedules.forAll(() -> {
            ${class} subject = new ${class}();
            Headcount inside = new Headcount();
            Runnable work = () -> {
                int now = inside.enter();
                Expect.that(now == 1, TOO_MANY_INSIDE, "%d threads are at work, expected 1.", now);
                inside.leave();
            };
            Worker.together(() -> subject.use(work), () -> subject.use(work));
        });
    }

    // PLACEHOLDER: the tool that the exercise is about; leave this out if any will do
    @Check(
            points = 1,
            exposes = {WRONG_PRIMITIVE})
    void it_is_done_with_a_lock() {
        Submission.obeys(Rules.uses(Primitive.MONITOR, Primitive.LOCK).because("A lock lets one in at a time."));
    }
}
