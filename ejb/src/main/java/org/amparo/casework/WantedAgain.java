package org.amparo.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.CareTeam;
import org.amparo.access.ExclusionLifting;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.Id;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.work.Job;

/** Somebody kept away is to come near again: everybody else who is there for her, and a supervisor, hear of it a day before it holds. */
@ApplicationScoped
class WantedAgain implements Job {

    @Inject
    private Access access;
    @Inject
    private Exclusions exclusions;
    @Inject
    private CaseFileRows files;
    @Inject
    private CareTeam team;
    @Inject
    private People people;
    @Inject
    private Notices notices;

    void lifting(@Observes ExclusionLifting lifting) {
        Permit permit = access.require(Action.EDIT_EXCLUSIONS, lifting.survivor());
        Id about = files.of(permit).map(file -> (Id) file.facts().id()).orElse(lifting.survivor());
        Set<StaffId> toHear = new LinkedHashSet<>(team.inOrder(permit));
        people.supervisors(team.unit(permit).orElse(null), permit.custodian(), exclusions.people(permit)).forEach(s -> toHear.add(s.id()));
        toHear.remove(lifting.by());
        toHear.forEach(who -> notices.tell(who, NoticeKind.KEEP_AWAY_LIFTED, about));
    }

    @Override
    public String name() {
        return "keep-away-lifts";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run(Permit run) {
        exclusions.lift(run);
    }
}
