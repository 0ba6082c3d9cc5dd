package org.amparo.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.RefusalLimit;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.work.Job;

/**
 * A login that guesses addresses or asks for what is not its own is refused each time, and each time it stays alone with that. Whoever
 * oversees hears of it once a day; the log tells the rest.
 */
@ApplicationScoped
class RefusalWatch implements Job {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private RefusedLogins refused;
    @Inject
    private RefusalLimit limit;
    @Inject
    private People people;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "refusal-watch";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Permit run) {
        Instant now = clock.instant();
        for (RefusedLogins.Often login : refused.since(now.minus(HOUR), limit.anHour(), now.minus(DAY)))
            whoHears(login).forEach(who -> notices.tell(who, NoticeKind.REFUSED_OFTEN, login.who()));
    }

    /** The supervisors of each house it concerns; where none has any, whoever keeps the accounts. Never the login itself. */
    private Set<StaffId> whoHears(RefusedLogins.Often login) {
        Set<StaffId> hear = new LinkedHashSet<>();
        login.houses().forEach(house -> people.supervisors(null, house, List.of(login.who())).forEach(p -> hear.add(p.id())));
        if (hear.isEmpty()) people.administrators().stream().map(Person::id).filter(who -> !who.equals(login.who())).forEach(hear::add);
        return hear;
    }
}
