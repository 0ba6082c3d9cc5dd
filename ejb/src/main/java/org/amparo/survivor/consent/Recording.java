package org.amparo.survivor.consent;

import static org.amparo.survivor.consent.ConsentWorkflow.Action.RECORD;
import static org.amparo.survivor.consent.ConsentWorkflow.State.DRAFT;
import static org.amparo.survivor.consent.ConsentWorkflow.State.SUPERSEDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.Exclusions;
import org.amparo.access.Permit;
import org.amparo.shared.ConsentId;
import org.amparo.shared.Profile;
import org.amparo.shared.Unacceptable;
import org.amparo.survivor.Age;
import org.amparo.survivor.Survivors;
import org.amparo.survivor.consent.ConsentPolicy.Circumstances;
import org.amparo.survivor.consent.ConsentWorkflow.State;
import org.amparo.vault.Vault;
import org.amparo.work.CountedAgain;
import org.amparo.work.NotCounted;
import org.amparo.work.SaidNo;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.workflow.Move;

/** Takes an answer through the table and keeps it; the chain of earlier answers stays. */
@ApplicationScoped
class Recording {

    @Inject
    private ConsentRecords records;
    @Inject
    private Ending ending;
    @Inject
    private Survivors survivors;
    @Inject
    private Exclusions exclusions;
    @Inject
    private Vault vault;
    @Inject
    private Caller caller;
    @Inject
    private Access access;
    @Inject
    private Profile profile;
    @Inject
    private Clock clock;
    @Inject
    private Tasks tasks;
    @Inject
    private Event<ConsentGranted> granted;
    @Inject
    private Event<SaidNo> no;
    @Inject
    private Event<NotCounted> notCounted;
    @Inject
    private Event<CountedAgain> countedAgain;
    @Inject
    private Instance<WhoMayConsent> whoMayConsent;

    ConsentId record(RecordConsent said, Permit permit, Action action) {
        LocalDate today = LocalDate.now(clock);
        ConsentPolicy.dayProblem(said, profile, today).ifPresent(p -> { throw new Unacceptable(List.of(p)); });
        mayBecomeActive(said, circumstances(permit, today), permit, action);
        mayAnswerForAChild(said, permit);
        ConsentId earlier = supersede(said, permit).map(Consent::id).orElse(null);
        ConsentId id = ConsentId.fresh();
        records.add(new Consent(id, said, SealedAnswer.of(said, id, vault, permit), ConsentPolicy.lastDay(said, profile, today), earlier,
                clock.instant(), today, permit), permit);
        renewed(said, permit);
        if (said.grants()) granted.fire(new ConsentGranted(permit, id, said.recipient(), said.purpose(), earlier));
        else if (said.answer() == Answer.REFUSED) no.fire(new SaidNo(SaidNo.Kind.SHARING, permit));
        if (said.purpose() == ConsentPurpose.STATISTICS_DEIDENTIFIED) counted(said, permit);
        return id;
    }

    private void counted(RecordConsent said, Permit permit) {
        if (said.answer() == Answer.REFUSED) notCounted.fire(new NotCounted(permit));
        else if (said.grants()) countedAgain.fire(new CountedAgain(permit));
    }

    /** Asked and answered, whichever way: nobody has to ask about the earlier answers any more. */
    private void renewed(RecordConsent said, Permit permit) {
        Set<UUID> earlier = records.about(said.recipient(), said.purpose(), permit);
        tasks.open(permit).stream().filter(t -> t.kind() == TaskKind.RENEW_CONSENT && earlier.contains(t.ref())).forEach(t -> tasks.doneFor(new ConsentId(t.ref()), t.kind(), permit));
    }

    private void mayBecomeActive(RecordConsent said, Circumstances now, Permit permit, Action action) {
        switch (ConsentWorkflow.TABLE.ask(DRAFT, RECORD, caller.actors(), guard -> ConsentPolicy.met(guard, said, now))) {
            case Move.Allowed<State> allowed -> { }
            case Move.GuardUnmet<State> refused -> throw new Unacceptable(ConsentPolicy.problems(refused.unmet(), said, now));
            case Move.NotYours<State> theirs -> throw access.refuse(action, permit.survivor());
            case Move.NotInTable<State> none -> throw new IllegalStateException("an answer starts as a draft");
        }
    }

    /** A no needs nobody's leave; a yes for a child is asked about, and is refused where nobody answers. */
    private void mayAnswerForAChild(RecordConsent said, Permit permit) {
        if (!said.grants() || said.giving().by() != Giving.GivenBy.GUARDIAN_WITH_ASSENT) return;
        if (!whoMayConsent.isResolvable() || !whoMayConsent.get().mayConsent(said.giving(), permit)) throw Unacceptable.because("giver", "survivor.problem.cannotGive");
    }

    private Circumstances circumstances(Permit permit, LocalDate today) {
        Age age = survivors.age(permit);
        return new Circumstances(exclusions.organisations(permit), age.childRules(today), age.years(today).orElse(null), profile, today);
    }

    private Optional<Consent> supersede(RecordConsent said, Permit permit) {
        Optional<Consent> earlier = records.standing(said.recipient(), said.purpose(), permit);
        // a no after a yes takes the yes back: whoever relied on it must hear of it
        if (said.grants()) earlier.ifPresent(c -> c.end(SUPERSEDED, permit.holder(), clock.instant()));
        else earlier.ifPresent(c -> ending.replacedByANo(c, permit));
        // one active answer at a time: the earlier one steps back in the database first
        records.write();
        return earlier;
    }
}
