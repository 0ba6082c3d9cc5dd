package org.amparo.survivor.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Refusal;
import org.amparo.casework.OpenedCases;
import org.amparo.codelist.ContributingFactor;
import org.amparo.codelist.Smuggled;
import org.amparo.codelist.Trafficked;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.Stale;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.survivor.circumstance.CircumstanceService;
import org.amparo.survivor.circumstance.Circumstances;
import org.amparo.survivor.circumstance.Exploitation;
import org.amparo.survivor.circumstance.StatusTied;
import org.amparo.survivor.retelling.Avoidable;
import org.amparo.survivor.retelling.Distress;
import org.amparo.survivor.retelling.HowMuch;
import org.amparo.survivor.retelling.Interpreted;
import org.amparo.survivor.retelling.LookAsked;
import org.amparo.survivor.retelling.PlanTelling;
import org.amparo.survivor.retelling.RecordTelling;
import org.amparo.survivor.retelling.RetellingDetails;
import org.amparo.survivor.retelling.RetellingId;
import org.amparo.survivor.retelling.RetellingPolicy.Advice;
import org.amparo.survivor.retelling.RetellingService;
import org.amparo.survivor.retelling.RetellingWorkflow.State;
import org.amparo.survivor.retelling.Reuse;
import org.amparo.survivor.retelling.TellingLedger;
import org.amparo.survivor.retelling.TellingPurpose;
import org.amparo.survivor.retelling.ToldTo;
import org.amparo.work.TaskKind;
import org.amparo.work.Tasks;
import org.amparo.work.oversight.OversightService;
import org.amparo.work.oversight.WhatWaits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The story in its one place, the ledger of retellings beside it and the codes, through the doors, in the server. */
class ToldOnceIT extends InContainer {

    private static final String WORDS = "ብዙሕ ኣይዛረብን";
    private static final String TRANSLATED = "I do not say much";

    @Inject
    private OversightService oversight;
    @Inject
    private OpenedCases opened;
    @Inject
    private StoryService stories;
    @Inject
    private RetellingService retellings;
    @Inject
    private CircumstanceService circumstances;
    @Inject
    private TellingLedger ledger;
    @Inject
    private Access access;
    @Inject
    private Tasks tasks;

    private Someone lead;
    private Someone supervisor;
    private CaseId file;

    @BeforeEach
    void sheHasACase() {
        OrganisationId house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER).in(unit);
        supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        file = opened.of("Canarina", lead, Someone.joins(house, Role.CASEWORKER).in(unit));
    }

    @Test
    @Holds(Recommendation.R_119)
    void herOwnWordsStandBesideATranslationThatSaysWhoMadeIt() {
        write(new WriteStory(null, WORDS, "tir", TRANSLATED, "eng", TranslatedBy.MACHINE, null), 0);

        StoryVersion now = lead.does(() -> stories.read(file)).now();
        assertEquals(WORDS, now.words());
        assertEquals("tir", now.language());
        assertEquals(TRANSLATED, now.translation());
        assertTrue(now.byMachine());
        assertTrue(lead.does(() -> stories.outline(file)).byMachine(), "whoever has not read it knows that too");
    }

    @Test
    void aCorrectionIsMarkedAndWhatItCorrectsStays() {
        write(said("the first words"), 0);
        write(new WriteStory(StoryChange.CORRECTED, "the better words", "eng", null, null, null, null), 1);

        Story story = lead.does(() -> stories.read(file));
        assertEquals("the better words", story.now().words());
        assertTrue(story.now().corrects());
        assertEquals(List.of("the first words"), story.before().stream().map(StoryVersion::words).toList());
    }

    @Test
    void whoeverWritesSecondLosesNothingAndOverwritesNothing() {
        write(said("hers"), 0);

        assertThrows(Stale.class, () -> write(said("the colleague's"), 0));
        assertEquals(1, lead.does(() -> stories.outline(file)).versions());
    }

    @Test
    @Holds({Recommendation.R_10, Recommendation.R_39})
    void neitherWhoOverseesNorWhoWorksElsewhereReadsIt() {
        write(said("hers alone"), 0);
        Someone colleague = Someone.joins(lead.organisation(), Role.CASEWORKER);
        Someone partner = Someone.joins(OrganisationId.fresh(), Role.PARTNER);

        for (Someone other : List.of(supervisor, colleague, partner)) {
            assertThrows(Refusal.class, () -> other.does(() -> stories.read(file)));
            assertThrows(Refusal.class, () -> other.does(() -> stories.outline(file)));
            assertThrows(Refusal.class, () -> other.does(() -> retellings.tellings(file)));
            assertThrows(Refusal.class, () -> other.does(() -> circumstances.read(file)));
        }
    }

    @Test
    @Holds(Recommendation.R_45)
    void eachReadingIsAFactOfItsOwnAndKnowingOfItIsNone() {
        write(said("read twice"), 0);
        lead.does(() -> stories.outline(file));
        assertEquals(0, facts(Action.READ_STORY));

        lead.does(() -> stories.read(file));
        lead.does(() -> stories.read(file));

        assertEquals(2, facts(Action.READ_STORY));
    }

    @Test
    @Holds(Recommendation.R_73)
    void afterTwoFullAccountsANoticeAndAfterThreeASupervisorLooksFirst() {
        assertEquals(Advice.NOTHING, lead.does(() -> retellings.tellings(file)).advice());
        told(HowMuch.FULL);
        told(HowMuch.FULL);
        told(HowMuch.PART);
        assertEquals(Advice.TOLD_OFTEN, lead.does(() -> retellings.tellings(file)).advice());
        assertEquals(State.PLANNED, planned(Reuse.NOT_ENOUGH).state());

        told(HowMuch.FULL);
        RetellingDetails waiting = planned(Reuse.NOT_ACCEPTED);
        assertEquals(State.WAITING_FOR_A_LOOK, waiting.state());
        assertFalse(mayHappen(waiting.id()));

        LookAsked asked = supervisor.does(() -> retellings.waiting()).stream().filter(one -> one.id().equals(waiting.id())).findFirst().orElseThrow();
        assertEquals(3, asked.fullAccounts());
        assertEquals(supervisor.does(() -> retellings.waiting()).size(), supervisor.does(() -> oversight.waiting()).stream().filter(one -> one.what() == WhatWaits.RETELLINGS).findFirst().orElseThrow().open());
        look(waiting.id(), true, asked.version());
        assertTrue(mayHappen(waiting.id()));
    }

    @Test
    @Holds(Recommendation.R_73)
    void whatExistsIsOfferedFirst() {
        write(said("all of it"), 0);

        assertThrows(Unacceptable.class, () -> planned(null));
        assertThrows(Unacceptable.class, () -> planned(Reuse.NOTHING_TO_REUSE));
        assertEquals(State.PLANNED, planned(Reuse.SHE_WANTS_TO_TELL).state());
    }

    @Test
    void whatWasPlannedHappensOrIsSpared() {
        RetellingDetails one = planned(Reuse.NOTHING_TO_REUSE);
        RetellingDetails two = planned(Reuse.NOTHING_TO_REUSE);
        lead.does(() -> {
            retellings.happened(one.id(), telling(HowMuch.FULL), one.version());
            retellings.spared(two.id(), two.version());
            return null;
        });

        assertEquals(1, lead.does(() -> retellings.tellings(file)).fullAccounts());
        assertEquals(List.of(), lead.does(() -> retellings.tellings(file)).ahead());
        RetellingDetails kept = lead.does(() -> retellings.telling(one.id()));
        assertEquals("North police", kept.organisation());
        assertEquals("it was loud", kept.herWords());
        assertEquals(Distress.MUCH, kept.distress());
    }

    @Test
    @Holds(Recommendation.R_73)
    void theSupervisorReadsNumbersOfHerUnitsAndNothingElse() {
        told(HowMuch.FULL);
        told(HowMuch.PART);

        var report = supervisor.does(() -> retellings.report());
        assertEquals(1, report.people());
        assertEquals(2, report.tellings());
        assertEquals(2, report.avoidable());
        assertThrows(Refusal.class, () -> lead.does(() -> retellings.report()), "numbers of a unit are its supervisor's");
    }

    @Test
    void anotherAreaUsesTheSameLedgerInsideItsOwnAct() {
        told(HowMuch.FULL);
        told(HowMuch.FULL);

        assertEquals(Advice.TOLD_OFTEN, lead.together(e -> ledger.advice(access.require(Action.RECORD_TELLING, file))));
        lead.together(e -> ledger.told(telling(HowMuch.FULL), null, access.require(Action.RECORD_TELLING, file)));
        assertEquals(Advice.LOOK_FIRST, lead.does(() -> retellings.tellings(file)).advice());
    }

    @Test
    @Holds({Recommendation.R_28, Recommendation.R_29})
    void codesAreKeptSealedAndATiedStatusBringsAdvice() {
        Circumstances said = new Circumstances(Trafficked.POSSIBLE, Smuggled.YES, Set.of(), Set.of(), "near the port", Set.of(), Set.of(),
                Set.of(Exploitation.ONLINE_SCAM, Exploitation.PREFER_NOT_TO_SAY), Set.of(), 16, null, StatusTied.YES, Set.of(ContributingFactor.CLIMATE_DISASTER));
        long none = lead.does(() -> circumstances.read(file)).version();
        keep(said, none);

        assertEquals(said, lead.does(() -> circumstances.read(file)).said());
        assertEquals(List.of(TaskKind.OFFER_STATUS_ADVICE), lead.together(e -> tasks.open(access.require(Action.READ_CASE, file)).stream()
                .map(t -> t.kind()).filter(k -> k == TaskKind.OFFER_STATUS_ADVICE).toList()));
        assertThrows(Stale.class, () -> keep(Circumstances.NOTHING_SAID, none));
        keep(Circumstances.NOTHING_SAID, 0);
        assertNull(lead.does(() -> circumstances.read(file)).said().hoursADay(), "what she takes back is gone");
    }

    private void keep(Circumstances said, long version) {
        lead.does(() -> {
            circumstances.keep(file, said, version);
            return null;
        });
    }

    private static WriteStory said(String words) {
        return new WriteStory(null, words, "eng", null, null, null, null);
    }

    private void write(WriteStory said, int shown) {
        lead.does(() -> {
            stories.write(file, said, shown);
            return null;
        });
    }

    private RetellingDetails planned(Reuse reuse) {
        RetellingId id = lead.does(() -> retellings.plan(file, new PlanTelling(ToldTo.COURT, "North court", TellingPurpose.HEARING, LocalDate.now().plusDays(9), reuse)));
        return lead.does(() -> retellings.telling(id));
    }

    private void told(HowMuch howMuch) {
        lead.does(() -> retellings.told(file, telling(howMuch)));
    }

    private static RecordTelling telling(HowMuch howMuch) {
        return new RecordTelling(ToldTo.POLICE, "North police", TellingPurpose.REPORT, LocalDate.now(), 90, Interpreted.YES, howMuch, Distress.MUCH, "it was loud", Avoidable.YES);
    }

    private boolean mayHappen(RetellingId id) {
        return lead.together(e -> ledger.mayHappen(id, access.require(Action.READ_TELLINGS, id)));
    }

    private void look(RetellingId id, boolean agreed, long version) {
        supervisor.does(() -> {
            retellings.look(id, agreed, version);
            return null;
        });
    }

    private long facts(Action action) {
        return supervisor.together(e -> ((Number) e.createNativeQuery("select count(*) from amparo.audit_fact where action = :action and object_id = :file")
                .setParameter("action", action.name()).setParameter("file", file.value()).getSingleResult()).longValue());
    }
}
