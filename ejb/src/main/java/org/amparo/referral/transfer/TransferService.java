package org.amparo.referral.transfer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.partner.Directory;
import org.amparo.referral.ReferralFacts;
import org.amparo.referral.ReferralFiles;
import org.amparo.shared.Actor;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Stale;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.timeline.Timeline;
import org.amparo.work.timeline.TimelineKind;

/** The door to a case that goes to another organisation: where it stands, what is open here, and the moment it is theirs. */
@Stateless
public class TransferService {

    @Inject
    private Access access;
    @Inject
    private TransferRows rows;
    @Inject
    private ReferralFiles referrals;
    @Inject
    private OpenThings things;
    @Inject
    private Directory directory;
    @Inject
    private Tasks tasks;
    @Inject
    private Timeline timeline;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    public TransferPage page(CaseId id) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        List<TransferDetails> all = rows.all(permit).stream().map(Transfer::details).toList();
        Map<OrganisationId, String> names = directory.names(all.stream().map(TransferDetails::recipient).distinct().toList());
        List<TransferDetails> named = all.stream().map(t -> t.with(names.getOrDefault(t.recipient(), ""))).toList();
        Optional<TransferDetails> now = named.stream().filter(TransferDetails::open).findFirst();
        return new TransferPage(now.orElse(null), named.stream().filter(t -> !t.open()).toList(),
                things.of(now.flatMap(t -> referrals.find(t.referral(), permit)), permit));
    }

    /** From now on they are there for her. What is kept here stays until the case is closed, with everything that closing asks for. */
    public void takenOver(TakenOver said) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, said.id());
        Transfer transfer = fresh(said.version(), permit);
        ReferralFacts carrier = referrals.find(transfer.referral(), permit).orElseThrow(() -> access.refuse(permit.action(), said.id()));
        var policy = new TransferPolicy(!carrier.sharingEnded() && referrals.consentHolds(carrier.id(), permit), said.told(),
                things.of(Optional.of(carrier), permit).keySet(), said.owned());
        transfer.takenOver(TransferWorkflow.TABLE.take(transfer.state(), TransferWorkflow.Action.TAKE_OVER, caller.actors(), policy::met), said, clock.instant(), permit.holder());
        tasks.doneFor(said.id(), TaskKind.HAND_ON_CASE, permit);
        timeline.add(TimelineKind.TRANSFER_DONE, carrier.id(), permit);
    }

    /** It stays here; what the referral brings beside it goes on. */
    public void giveUp(CaseId id, boolean onHerWord, long version) {
        Permit permit = access.require(Action.WORK_ON_REFERRAL, id);
        Transfer transfer = fresh(version, permit);
        Set<Actor> actors = onHerWord ? Set.of(Actor.SURVIVOR) : caller.actors();
        transfer.become(TransferWorkflow.TABLE.take(transfer.state(), TransferWorkflow.Action.GIVE_UP, actors, g -> true), clock.instant(), permit.holder());
        tasks.cancelFor(id, permit, TaskKind.HAND_ON_CASE);
        timeline.add(TimelineKind.TRANSFER_ENDED, transfer.referral(), permit);
    }

    /** One that is over was ended by somebody first. */
    private Transfer fresh(long version, Permit permit) {
        Transfer transfer = rows.all(permit).stream().filter(t -> Transfer.open(t.state())).findFirst().orElseThrow(Stale::new);
        Stale.check(version, transfer.version());
        return transfer;
    }
}
