package org.amparo.justice.proceeding;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.casework.CaseHead;
import org.amparo.casework.CaseHeads;
import org.amparo.justice.task.LegalTasks;
import org.amparo.justice.task.Owed;
import org.amparo.justice.task.OwedStep;
import org.amparo.shared.Id;
import org.amparo.shared.Stale;
import org.amparo.survivor.Survivors;

/** The door to proceedings: the legal adviser's of her team alone. */
@Stateless
public class ProceedingService {

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private CaseHeads heads;
    @Inject
    private ProceedingRecords records;
    @Inject
    private ProceedingWords words;
    @Inject
    private ProceedingLife life;
    @Inject
    private LegalTasks legal;
    @Inject
    private Survivors survivors;
    @Inject
    private Clock clock;

    /** @param subject the survivor, her case, or anything of hers */
    public ProceedingsPage all(Id subject) {
        Permit permit = access.require(Action.READ_LEGAL_MATTERS, subject);
        CaseHead head = heads.of(permit);
        List<OwedStep> owed = legal.open(false, permit);
        return new ProceedingsPage(head, records.all(permit).stream().map(p -> details(p, List.of(), head, owed, permit)).toList(), mayAct(head));
    }

    public ProceedingPage read(ProceedingId id) {
        Permit permit = access.require(Action.READ_LEGAL_MATTERS, id);
        CaseHead head = heads.of(permit);
        List<OwedStep> owed = legal.open(false, permit);
        Set<UUID> toTell = owed.stream().filter(s -> s.what() == Owed.TELL_NEWS).map(OwedStep::about).collect(Collectors.toSet());
        Proceeding proceeding = found(id, permit);
        List<Heard> news = records.news(id, permit).stream().map(row -> words.opened(row, permit)).map(h -> h.owed(toTell.contains(h.value()))).toList();
        return new ProceedingPage(head, details(proceeding, news, head, owed, permit));
    }

    public ProceedingId record(Id subject, RecordProceeding said) {
        Permit permit = access.require(Action.WORK_ON_LEGAL_MATTERS, subject);
        return life.add(said, survivors.face(permit).childRules(), permit);
    }

    public void write(ProceedingId id, RecordProceeding said, long version) {
        Permit permit = access.require(Action.WORK_ON_LEGAL_MATTERS, id);
        Proceeding proceeding = found(id, permit);
        Stale.check(version, proceeding.version());
        life.write(proceeding, said, permit);
    }

    public void heard(ProceedingId id, News news, long version) {
        Permit permit = access.require(Action.WORK_ON_LEGAL_MATTERS, id);
        Proceeding proceeding = found(id, permit);
        Stale.check(version, proceeding.version());
        life.heard(proceeding, news, caller.actors(), permit);
    }

    /** She was told what is new; or she was asked whether she wants to hear of such things. */
    public void told(ProceedingId id, UUID news) {
        Permit permit = access.require(Action.WORK_ON_LEGAL_MATTERS, id);
        Proceeding proceeding = found(id, permit);
        ProceedingRecords.Row row = records.news(proceeding.id(), permit).stream().filter(r -> r.id().equals(news)).findFirst().orElseThrow(() -> access.refuse(permit.action(), id));
        legal.done(words.opened(row, permit), Owed.TELL_NEWS, permit);
    }

    private ProceedingDetails details(Proceeding proceeding, List<Heard> news, CaseHead head, List<OwedStep> owed, Permit permit) {
        boolean nobodySpeaks = owed.stream().anyMatch(s -> s.what() == Owed.NAME_LAWYER && s.about().equals(proceeding.id().value()) && s.late(clock.instant()));
        Set<ProceedingWorkflow.Action> next = mayAct(head) ? ProceedingWorkflow.TABLE.actionsFrom(proceeding.state(), caller.actors()) : Set.of();
        return proceeding.details(words.opened(proceeding, permit), news, next, nobodySpeaks);
    }

    private static boolean mayAct(CaseHead head) {
        return head.facts() != null && head.facts().running();
    }

    private Proceeding found(ProceedingId id, Permit permit) {
        return records.find(id, permit).orElseThrow(() -> access.refuse(permit.action(), id));
    }
}
