package org.amparo.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.amparo.access.Caller;
import org.amparo.access.Permit;
import org.amparo.referral.loop.ReferralWorkflow;
import org.amparo.referral.loop.ReferralWorkflow.Action;
import org.amparo.referral.loop.ReferralWorkflow.Condition;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.referral.loop.Taken;
import org.amparo.shared.Actor;
import org.amparo.shared.Id;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.staff.People;
import org.amparo.vault.Sealed;
import org.amparo.vault.Vault;

/** Takes steps through the table, and writes each one down. Nothing else changes a referral's state. */
@ApplicationScoped
class Steps {

    /** What goes with a step: a reason code, and for a partner without the system the name of who said so. */
    record With(String reason, String saidBy) {

        static final With NOTHING = new With(null, null);

        static With reason(Enum<?> code) {
            return new With(code.name(), null);
        }
    }

    /** Whoever may not write on the care team's side of the row wall leaves what follows to the system. */
    private static final Set<org.amparo.access.Action> FOR_THE_SYSTEM =
            EnumSet.of(org.amparo.access.Action.ANSWER_REFERRAL, org.amparo.access.Action.MARK_REFERRAL_IN_ERROR);

    @Inject
    private Referrals referrals;
    @Inject
    private ReferralEvents events;
    @Inject
    private People people;
    @Inject
    private Vault vault;
    @Inject
    private Caller caller;
    @Inject
    private Clock clock;

    Optional<Referral> found(ReferralId id, Permit permit) {
        return referrals.find(id, permit);
    }

    /** The referral, locked, if it is still as the page showed it. */
    Optional<Referral> held(ReferralId id, long shown, Permit permit) {
        Optional<Referral> referral = referrals.hold(id, permit);
        referral.filter(r -> r.version() != shown).ifPresent(r -> { throw meanwhile(id, permit); });
        return referral;
    }

    private Stale meanwhile(ReferralId id, Permit permit) {
        return events.lastOf(id, permit).map(last -> (Stale) new AnsweredMeanwhile(last.actor(),
                people.person(last.actor()).filter(p -> p.organisation().equals(permit.organisation())).map(p -> p.name()).orElse(""),
                last.action(), last.at())).orElseGet(Stale::new);
    }

    /** As somebody in one of her own roles. */
    Taken take(Referral referral, Action action, Set<Condition> met, With with, Permit permit) {
        return take(referral, action, actors(), met, with, permit);
    }

    /** On the survivor's word, recorded by whoever heard it. */
    Taken takeOnHerWord(Referral referral, Action action, Set<Condition> met, Permit permit) {
        return take(referral, action, EnumSet.of(Actor.SURVIVOR), met, With.NOTHING, permit);
    }

    /** Because of a date, or of a rule that needs nobody. */
    Taken takeBySystem(Referral referral, Action action, Set<Condition> met, Permit permit) {
        return take(referral, action, EnumSet.of(Actor.SYSTEM), met, With.NOTHING, permit);
    }

    private Taken take(Referral referral, Action action, Set<Actor> actors, Set<Condition> met, With with, Permit permit) {
        State from = referral.state();
        State to = ReferralWorkflow.TABLE.take(from, action, actors, met::contains);
        boolean correction = ReferralWorkflow.TABLE.step(from, action).orElseThrow().correction();
        Actor as = ReferralWorkflow.TABLE.step(from, action).orElseThrow().who().stream().filter(actors::contains).findFirst().orElseThrow();
        Instant now = clock.instant();
        referral.movedTo(to, now);
        Taken taken = new Taken(from, action, to, as, with.reason(), correction);
        var id = Id.next();
        Sealed saidBy = with.saidBy() == null ? null : vault.seal(with.saidBy(), ReferralEvent.SAID_BY.at(id, referral.survivor()), permit);
        ReferralEvent event = new ReferralEvent(id, referral, taken, saidBy, now, permit);
        if (!FOR_THE_SYSTEM.contains(permit.action())) event.followed(now);
        events.add(event, permit);
        return taken;
    }

    /** A child specialist acts on a referral as a caseworker does. */
    Set<Actor> actors() {
        Set<Actor> actors = new HashSet<>(caller.actors());
        if (caller.has(Role.CHILD_SPECIALIST)) actors.add(Actor.CASEWORKER);
        return actors;
    }
}
