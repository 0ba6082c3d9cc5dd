package org.amparo.justice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.amparo.casework.AHouse;
import org.amparo.casework.TeamReason;
import org.amparo.casework.need.NeedService;
import org.amparo.casework.plan.ActionService;
import org.amparo.casework.plan.Agreement;
import org.amparo.casework.plan.DoneBy;
import org.amparo.casework.plan.Idea;
import org.amparo.casework.plan.PlanService;
import org.amparo.casework.plan.WriteAction;
import org.amparo.casework.rest.Basis;
import org.amparo.casework.rest.GiveReflection;
import org.amparo.casework.rest.RestService;
import org.amparo.codelist.NeedDomain;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.justice.goal.ExpressGoal;
import org.amparo.justice.goal.GoalStep;
import org.amparo.justice.goal.GoalWorkflow;
import org.amparo.justice.goal.Wish;
import org.amparo.justice.orientation.OrientationWorkflow;
import org.amparo.justice.participation.ParticipationWorkflow.Action;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.InboxService;
import org.amparo.referral.ReferralService;
import org.amparo.referral.Referring;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.shared.ReferralId;
import org.amparo.shared.Role;
import org.amparo.shared.ServiceId;
import org.amparo.support.Funding;
import org.amparo.support.OfferService;
import org.amparo.support.ServiceKind;
import org.amparo.support.Step;
import org.amparo.support.SupportService;
import org.junit.jupiter.api.Test;

/**
 * INV-1 with real rows: whatever she wants of justice, was told, decided or withdrew, the same help is offered, the same steps are possible and
 * each of them is taken. The search in the build shows that no help has a word for it; this one shows that none needs it.
 */
@Holds({Recommendation.R_01, Recommendation.R_04})
class EveryWorldOfJusticeIT extends OfJustice {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Inject
    private NeedService needs;
    @Inject
    private SupportService support;
    @Inject
    private PlanService supportPlans;
    @Inject
    private ActionService actions;
    @Inject
    private ReferralService referrals;
    @Inject
    private InboxService inbox;
    @Inject
    private Referring story;
    @Inject
    private RestService rest;
    private Referring.World w;

    private interface World {
        void comes();
    }

    /** Goals × her time to think × what she was told × what she decided: every combination there can be. */
    private Map<String, List<World>> worlds() {
        Map<String, World> goal = new LinkedHashMap<>();
        goal.put("no goal", () -> { });
        goal.put("wages", () -> adviser.does(() -> goals.express(file, wages())));
        goal.put("prosecution, reached", () -> {
            var id = adviser.does(() -> goals.express(file, new ExpressGoal(null, null, Set.of(Wish.PROSECUTION), null, null)));
            does(adviser, () -> goals.take(id, new GoalStep(GoalWorkflow.Action.REACH, org.amparo.justice.goal.Progress.REACHED, null, null, null, null), 0));
        });
        goal.put("nothing now", () -> house.lead().does(() -> goals.express(file, nothing())));
        Map<String, World> time = new LinkedHashMap<>();
        time.put("no time to think", () -> { });
        time.put("a time to think", () -> house.lead().does(() -> rest.give(file, new GiveReflection(Basis.COUNCIL_OF_EUROPE, TODAY, TODAY.plusDays(30)))));
        Map<String, World> decision = new LinkedHashMap<>();
        decision.put("nothing told", () -> { });
        decision.put("orientation declined", () -> {
            does(adviser, () -> orientations.offer(file));
            take(file, OrientationWorkflow.Action.DECLINE, null);
        });
        decision.put("no", () -> says(Action.SAY_NO));
        decision.put("not now", () -> says(Action.SAY_NOT_NOW));
        decision.put("understood, undecided", this::understood);
        decision.put("takes part", this::yes);
        decision.put("takes part in some", () -> {
            yes();
            TestClock.later(A_DAY, () -> says(Action.TAKE_PART_IN_SOME));
        });
        decision.put("withdrew", () -> {
            yes();
            says(Action.WITHDRAW);
        });
        Map<String, List<World>> all = new LinkedHashMap<>();
        goal.forEach((g, wants) -> time.forEach((t, thinks) -> decision.forEach((d, decides) -> all.put(g + " / " + t + " / " + d, List.of(wants, thinks, decides)))));
        return all;
    }

    @Test
    void theSameHelpInEveryOne() {
        Map<String, String> help = new LinkedHashMap<>();
        worlds().forEach((name, world) -> {
            aWorld();
            world.forEach(World::comes);
            help.put(name, help());
        });

        assertEquals(4 * 2 * 8, help.size());
        assertTrue(help.values().iterator().next().length() > 200, "help was looked at");
        assertEquals(Set.of(help.values().iterator().next()), new TreeSet<>(help.values()), "worlds in which help differs: " + help);
    }

    private void yes() {
        understood();
        TestClock.later(A_DAY, () -> assertEquals(List.of(), says(Action.TAKE_PART).missing()));
    }

    /** A case from the first talk on, with a need and a partner who can take a referral; and her legal adviser. */
    private void aWorld() {
        w = story.world();
        file = w.file();
        house = new AHouse(w.worker(), w.deputy(), w.supervisor(), w.supervisor(), w.file(), w.her());
        adviser = Someone.joins(w.worker().organisation(), Role.LEGAL_ADVISER);
        does(w.worker(), () -> teams.join(file, adviser.id(), TeamReason.SPECIAL_KNOWLEDGE));
        // a yes needs a plan; whoever says no is as safe
        safe();
    }

    /** What is offered and possible, read and then really done: a need, a service, the plan, a referral on both its sides. */
    private String help() {
        List<String> said = new ArrayList<>();
        said.add(w.worker().does(() -> needs.need(file, w.need())).state() + " " + w.worker().does(() -> needs.needs(file)).size());
        ServiceId service = w.worker().does(() -> support.offer(file, new OfferService(w.need(), NeedDomain.SAFETY_HOUSING, ServiceKind.SAFE_HOUSING, null, null, Funding.GRANT, false, Set.of(), null)));
        for (Step step : List.of(new Step.Accept(true), new Step.Start(true, TODAY, null, null))) {
            said.add(steps(service));
            does(w.worker(), () -> support.take(service, step, support.read(service).version()));
        }
        said.add(steps(service));
        does(w.worker(), () -> actions.add(file, new WriteAction(NeedDomain.SAFETY_HOUSING, null, "A quiet room", null, Idea.SURVIVOR, Agreement.YES, new WriteAction.Who(DoneBy.SURVIVOR, null), null, null, null)));
        said.add("plan " + new TreeSet<>(w.worker().does(() -> supportPlans.page(file)).next()));
        ReferralId referral = story.sent(w);
        said.add("sent " + new TreeSet<>(w.worker().does(() -> referrals.page(referral)).mayDo()) + new TreeSet<>(w.worker().does(() -> referrals.page(referral)).onHerWord()));
        said.add("received " + new TreeSet<>(w.pia().does(() -> inbox.open(referral)).mayDo()));
        does(w.pia(), () -> inbox.accept(new AcceptReferral(referral, inbox.open(referral).version(), "Pia", "We meet on Tuesday at our place", null)));
        said.add("accepted " + w.pia().does(() -> inbox.open(referral)).state() + new TreeSet<>(w.pia().does(() -> inbox.open(referral)).mayDo()));
        return String.join("\n", said);
    }

    private String steps(ServiceId service) {
        var read = w.worker().does(() -> support.read(service));
        return "service " + read.state() + " " + new TreeSet<>(read.next());
    }
}
