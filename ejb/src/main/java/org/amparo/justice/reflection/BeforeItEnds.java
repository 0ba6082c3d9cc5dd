package org.amparo.justice.reflection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.amparo.casework.rest.ReflectionSet;
import org.amparo.justice.task.Advisers;
import org.amparo.shared.CareTimes;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** In time before it ends, her legal adviser speaks with her about what she may stay on; whoever leads her case is reminded there (W7.2). */
@ApplicationScoped
class BeforeItEnds {

    @Inject
    private Advisers advisers;
    @Inject
    private Tasks tasks;
    @Inject
    private CareTimes times;
    @Inject
    private Clock clock;

    void set(@Observes ReflectionSet set) {
        tasks.cancelFor(set.period(), set.permit(), TaskKind.OFFER_STATUS_ADVICE);
        advisers.first(set.permit()).ifPresent(adviser -> tasks.open(
                new NewTask(set.permit().survivor(), null, TaskKind.OFFER_STATUS_ADVICE, set.period(), due(set.endsOn()), adviser, Priority.NORMAL), set.permit()));
    }

    private Instant due(LocalDate ends) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate by = ends.minusDays(times.reflectionReminder());
        return (by.isBefore(today) ? today : by).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
