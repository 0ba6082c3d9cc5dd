package org.amparo.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.shared.CaseId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.staff.People;
import org.amparo.staff.Person;
import org.amparo.work.Calendars;
import org.amparo.work.NewTask;
import org.amparo.work.Priority;
import org.amparo.work.Span;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;

/** Who hears of an erasure, and what is owed before somebody can decide. */
@ApplicationScoped
class ErasureNews {

    @Inject
    private Notices notices;
    @Inject
    private Tasks tasks;
    @Inject
    private People people;
    @Inject
    private Calendars calendars;

    void identityOwed(Erasure one, CaseId file, StaffId by, Permit permit) {
        tasks.open(new NewTask(permit.survivor(), file, TaskKind.MAKE_SURE_WHO_ASKS, one.id(), calendars.dueAt(permit.custodian(), Span.workingDays(5)), by, Priority.HIGH), permit);
    }

    /** Nobody may decide while the work goes on; whoever leads it ends it, or hears that the wish was another. */
    void endOwed(Erasure one, CaseId file, Permit permit) {
        tasks.open(new NewTask(permit.survivor(), file, TaskKind.END_BEFORE_ERASING, one.id(), calendars.dueAt(permit.custodian(), Span.workingDays(5)), null, Priority.HIGH), permit);
    }

    void identityProved(Erasure one, Permit permit) {
        tasks.doneFor(one.id(), TaskKind.MAKE_SURE_WHO_ASKS, permit);
    }

    void over(Erasure one, Permit permit) {
        tasks.cancelFor(one.id(), permit);
    }

    /** Supervisors and legal advisers of the house, for a child its child specialists too; but those who have had their say. */
    void toDecide(Erasure one, Set<Hindrance> hindrances, Permit permit) {
        List<StaffId> said = Stream.of(one.requestedBy(), one.approvedBy()).filter(Objects::nonNull).toList();
        Stream<Role> deciders = hindrances.contains(Hindrance.CHILD) ? Stream.of(Role.SUPERVISOR, Role.LEGAL_ADVISER, Role.CHILD_SPECIALIST) : Stream.of(Role.SUPERVISOR, Role.LEGAL_ADVISER);
        deciders.flatMap(role -> people.inOrganisation(permit.custodian(), role).stream()).map(Person::id).distinct()
                .filter(who -> !said.contains(who)).forEach(who -> notices.tell(who, NoticeKind.ERASURE_TO_DECIDE, one.id()));
    }

    /** Nothing is left, and the paper can be handed over. */
    void ready(Erasure one) {
        Stream.of(one.requestedBy(), one.approvedBy(), one.secondBy()).distinct().forEach(who -> notices.tell(who, NoticeKind.ERASURE_CERTIFIED, one.id()));
    }

    /** Whoever asked or agreed hears what became of it. */
    void moved(Erasure one, Permit permit) {
        Stream.of(one.requestedBy(), one.approvedBy(), one.secondBy()).filter(Objects::nonNull).distinct().filter(who -> !who.equals(permit.holder()))
                .forEach(who -> notices.tell(who, NoticeKind.ERASURE_MOVED, one.id()));
    }
}
