package org.amparo.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.work.Job;

/** Ends what is over, and does not let a verdict be forgotten: after 24 hours every supervisor of the house hears of it, after 72 the opener too (W14). */
@ApplicationScoped
class GlassRounds implements Job {

    @Inject
    private BrokenGlasses glasses;
    @Inject
    private Access access;
    @Inject
    private People people;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "glass-rounds";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run(Permit run) {
        Instant now = clock.instant();
        for (BrokenGlass glass : glasses.runOut(now, run)) {
            access.require(Action.RUN_TIMER, glass.survivor());
            glass.endedAt(now);
        }
        for (BrokenGlass glass : glasses.unjudged(now, run)) remind(glass, GlassPolicy.reminder(glass.openedAt(), now));
    }

    private void remind(BrokenGlass glass, int level) {
        Permit permit = access.require(Action.RUN_TIMER, glass.survivor());
        List<Person> house = people.inOrganisation(permit.custodian(), Role.SUPERVISOR);
        house.stream().filter(p -> !p.id().value().equals(glass.user())).forEach(p -> notices.tell(p.id(), NoticeKind.GLASS_REVIEW_DUE, glass.survivor()));
        if (level == GlassPolicy.LOST) notices.tell(new StaffId(glass.user()), NoticeKind.GLASS_REVIEW_DUE, glass.survivor());
        glass.remindedAt(level);
    }
}
