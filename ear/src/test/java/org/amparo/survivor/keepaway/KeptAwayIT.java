package org.amparo.survivor.keepaway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.amparo.access.Exclusion;
import org.amparo.access.Exclusions;
import org.amparo.access.Refusal;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.partner.OrganisationListed;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.staff.AccountOpened;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.amparo.work.SystemWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody without an account is kept away, and stays away when they get one. */
class KeptAwayIT extends InContainer {

    @Inject
    private FirstTalk talk;
    @Inject
    private KeptAwayService kept;
    @Inject
    private AlikeService alikes;
    @Inject
    private AlikeNews news;
    @Inject
    private Exclusions exclusions;
    @Inject
    private OpenedCases cases;
    @Inject
    private CaseService heads;
    @Inject
    private SystemWork work;
    @Inject
    private ContactService contacts;
    @Inject
    private TellApartService apart;
    @Inject
    private Event<AccountOpened> opened;
    @Inject
    private Event<OrganisationListed> listed;

    private OrganisationId house;
    private Someone hers;
    private Someone supervisor;
    private Someone admin;
    private SurvivorId her;

    @BeforeEach
    void somebodyKeepsSomebodyAway() {
        house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        hers = Someone.joins(house, Role.CASEWORKER).in(unit);
        supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        admin = Someone.joins(house, Role.ADMIN);
        her = talk.called("Maryam Canarina", hers);
        keepAway(new KeepAway(false, "Hassan Karimi", HowKnown.RECRUITER_OR_EXPLOITER, "drives a grey van"));
    }

    @Test
    @Holds({Recommendation.R_42, Recommendation.R_103})
    void whatWasSaidToMeanSomebodyElseIsListedAndCanBeTakenBackWithoutAnyRelativesPage() {
        hers.does(() -> apart.saving(her, new TellApart("It is her neighbour Hassan"), () -> contacts.add(her, through("Hassan"))));

        ToldApart told = hers.does(() -> kept.list(her)).getFirst().told().getFirst();
        assertEquals(List.of(Spot.WAY, "hassan", "It is her neighbour Hassan"), List.of(told.spot(), told.words(), told.reason()));
        assertThrows(Refusal.class, () -> takeBack(Someone.joins(house, Role.CASEWORKER), told));
        hers.does(() -> contacts.add(her, through("Hassan")));
        for (int twice = 0; twice < 2; twice++) takeBack(hers, told);
        assertEquals(List.of(), hers.does(() -> kept.list(her)).getFirst().told());
        assertThrows(Unacceptable.class, () -> hers.does(() -> contacts.add(her, through("Hassan"))), "asked about again");
    }

    private void takeBack(Someone who, ToldApart told) {
        who.does(() -> {
            apart.takeBack(her, told.id());
            return null;
        });
    }

    private static KeepWay through(String name) {
        return new KeepWay(1, Channel.TRUSTED_PERSON, name, SafeTimes.parse("America/Lima|MO,WE 10:00-12:00"), null, null, null, LeaveMessage.NO, true, false);
    }

    private void keepAway(KeepAway wanted) {
        hers.does(() -> {
            kept.add(her, wanted);
            return null;
        });
    }

    private Someone getsAccount(String name, OrganisationId where, Role role) {
        Someone newcomer = Someone.joins(where, role);
        admin.together(e -> {
            opened.fire(new AccountOpened(newcomer.id(), name));
            return null;
        });
        return newcomer;
    }

    private List<Exclusion> shutOut() {
        return hers.does(() -> exclusions.list(her));
    }

    private void decide(boolean same) {
        UUID question = supervisor.does(() -> alikes.open()).getFirst().id();
        supervisor.does(() -> {
            alikes.decide(question, same);
            return null;
        });
    }

    @Test
    @Holds(Recommendation.R_42)
    void anAccountThatSoundsLikeIsShutOutAtOnceAndASupervisorIsAsked() {
        Someone newcomer = getsAccount("Hasan Karimy", house, Role.CASEWORKER);

        assertEquals(List.of(newcomer.id()), shutOut().stream().map(Exclusion::user).toList());
        Alike question = supervisor.does(() -> alikes.open()).getFirst();
        AlikeShown shown = supervisor.does(() -> alikes.look(question.id()));
        assertEquals("Hassan Karimi", shown.said().name());
        assertEquals("drives a grey van", shown.said().note());
        assertFalse((shown + " " + shown.said()).contains("Karimi"), "a name is never printed");

        for (int bite = 0; bite < 10; bite++) work.once("test-" + UUID.randomUUID(), java.time.Duration.ZERO, news::run);
        assertEquals(1, supervisor.counts("select count(*) from amparo.notice where to_user = ?1 and kind = 'KEPT_AWAY_PERHAPS'", supervisor.id().value()));
    }

    @Test
    void itStaysSoWhenItIsTheSamePerson() {
        Someone newcomer = getsAccount("Karimi Hassan", house, Role.CASEWORKER);
        decide(true);
        assertEquals(List.of(newcomer.id()), shutOut().stream().map(Exclusion::user).toList());
        assertEquals(List.of(), supervisor.does(() -> alikes.open()));
    }

    @Test
    void somebodyElseOfTheNameIsLetInLikeAnyOther() {
        getsAccount("Hassan Karimi", house, Role.CASEWORKER);
        decide(false);
        assertEquals(List.of(), shutOut());
    }

    @Test
    void aPartnersNewColleagueIsShutOutToo() {
        Someone far = getsAccount("Hassan Karimi", OrganisationId.fresh(), Role.PARTNER);
        assertEquals(List.of(far.id()), shutOut().stream().map(Exclusion::user).toList());
    }

    /** An uncle who works for a partner has had his account for years when she names him. */
    @Test
    @Holds({Recommendation.R_42, Recommendation.R_103})
    void whoeverHasAnAccountAlreadyIsShutOutWhereverTheyWork() {
        Someone here = called("Yusuf Ndiaye", house, Role.CASEWORKER);
        Someone far = called("Ndiaye Youssouf", OrganisationId.fresh(), Role.PARTNER);
        Someone another = called("Yusuf Barakat", OrganisationId.fresh(), Role.PARTNER);
        keepAway(new KeepAway(false, "Yusuf Ndiaye", HowKnown.FAMILY, null));

        List<StaffId> shut = shutOut().stream().map(Exclusion::user).toList();
        assertEquals(List.of(true, true, false), List.of(shut.contains(here.id()), shut.contains(far.id()), shut.contains(another.id())));
    }

    /** A place in her team is no proof of being somebody else: shut out like any other, asked about, and what they led goes on without them. */
    @Test
    @Holds({Recommendation.R_42, Recommendation.R_103, Recommendation.R_133})
    void whoeverIsInHerTeamAndSoundsLikeItIsShutOutToo() {
        Someone lead = called("Modou Sarr", house, Role.CASEWORKER);
        CaseId file = cases.of("Blessing", lead, hers);
        SurvivorId blessing = hers.does(() -> heads.head(file)).survivor();

        hers.does(() -> {
            kept.add(blessing, new KeepAway(false, "Sarr Modou", HowKnown.FAMILY, null));
            return null;
        });

        assertThrows(Refusal.class, () -> lead.does(() -> heads.head(file)));
        assertEquals(hers.id(), hers.does(() -> heads.head(file)).facts().lead(), "whoever stood in leads");
        assertTrue(supervisor.does(() -> alikes.open()).stream().anyMatch(a -> a.account().equals("Modou Sarr")));
        while (!supervisor.does(() -> alikes.open()).isEmpty()) decide(false);
        assertEquals(List.of(), hers.does(() -> exclusions.list(blessing)));
    }

    private Someone called(String name, OrganisationId where, Role role) {
        Someone colleague = Someone.joins(where, role);
        Someone.system(e -> e.createNativeQuery("update amparo.staff_member set display_name = ?2 where user_id = ?1").setParameter(1, colleague.id().value())
                .setParameter(2, name).executeUpdate());
        return colleague;
    }

    @Test
    void oneWordInCommonIsNoGround() {
        getsAccount("Hassan Oyelaran", house, Role.CASEWORKER);
        assertEquals(List.of(), shutOut());
    }

    @Test
    void whoeverIsTakenOffTheListIsNotLookedFor() {
        UUID entry = hers.does(() -> kept.list(her)).getFirst().id();
        hers.does(() -> {
            kept.remove(her, entry);
            return null;
        });
        getsAccount("Hassan Karimi", house, Role.CASEWORKER);
        assertEquals(List.of(), shutOut());
        assertEquals(List.of(), hers.does(() -> kept.list(her)));
    }

    @Test
    void anOrganisationThatIsListedLaterIsShutOut() {
        keepAway(new KeepAway(true, "Golden Harvest Recruitment", null, null));
        OrganisationId late = OrganisationId.fresh();
        admin.together(e -> {
            listed.fire(new OrganisationListed(late, "Golden Harvest"));
            return null;
        });
        assertEquals(List.of(late), shutOut().stream().map(Exclusion::organisation).toList());
        assertEquals(true, supervisor.does(() -> alikes.open()).getFirst().organisation());
    }

    @Test
    void whoeverWasNotAskedSeesNeitherQuestionNorAnswer() {
        getsAccount("Hassan Karimi", house, Role.CASEWORKER);
        UUID question = supervisor.does(() -> alikes.open()).getFirst().id();
        Someone another = Someone.joins(house, Role.SUPERVISOR);
        assertEquals(List.of(), another.does(() -> alikes.open()));
        assertThrows(Refusal.class, () -> another.does(() -> alikes.look(question)));
        assertEquals(0, admin.counts("select count(*) from amparo.kept_away_match"), "whoever opens accounts learns nothing");
        assertEquals(0, admin.counts("select count(*) from amparo.kept_away"));
        decide(true);
        assertThrows(Refusal.class, () -> supervisor.does(() -> alikes.look(question)), "the look ends with the answer");
    }

    @Test
    void aNameIsAllThatIsNeeded() {
        assertThrows(Unacceptable.class, () -> new KeepAway(false, " ", null, null));
    }
}
