package org.amparo.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.amparo.access.Refusal;
import org.amparo.access.SaidHow;
import org.amparo.casework.AHouse;
import org.amparo.casework.CaseService;
import org.amparo.casework.OpenedCases;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.e2e.TestClock;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.Unacceptable;
import org.amparo.shared.UnitId;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.joined.HerWord;
import org.amparo.survivor.joined.HerWordService;
import org.amparo.survivor.joined.JoinService;
import org.amparo.survivor.search.PairId;
import org.amparo.survivor.search.SamePersonService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two records are one person's: neither stays behind when she is erased, and neither goes while she is with us on the other. */
@Holds(Recommendation.R_39)
class ErasureOfJoinedIT extends InContainer {

    private static final Age IN_1998 = Age.of(LocalDate.of(1998, 3, 4), AgeCertainty.SAID, false);

    @Inject
    private OpenedCases opened;
    @Inject
    private ClosedCase closed;
    @Inject
    private FirstTalk talk;
    @Inject
    private SamePersonService samePerson;
    @Inject
    private HerWordService words;
    @Inject
    private JoinService joins;
    @Inject
    private CaseService cases;
    @Inject
    private ErasureService erasures;
    @Inject
    private ErasureDecisionService decisions;

    private Someone lead;
    private Someone deputy;
    private Someone supervisor;
    private Someone adviser;
    private AHouse leading;
    private AHouse led;

    @BeforeEach
    void twoRecordsOfOnePerson() {
        OrganisationId house = OrganisationId.fresh();
        UnitId unit = UnitId.fresh();
        lead = Someone.joins(house, Role.CASEWORKER).in(unit);
        deputy = Someone.joins(house, Role.CASEWORKER).in(unit);
        supervisor = Someone.joins(house, Role.SUPERVISOR).in(unit);
        adviser = Someone.joins(house, Role.LEGAL_ADVISER);
        leading = record("Maryam");
        Someone other = Someone.joins(house, Role.CASEWORKER).in(unit);
        CaseId second = opened.of("Blessing", other, deputy);
        SurvivorId alsoHer = other.does(() -> cases.head(second)).survivor();
        led = new AHouse(other, deputy, supervisor, supervisor, second, alsoHer);
        talk.describe(leading.her(), FirstTalk.portrait("Maryam Canarina", IN_1998), lead);
        talk.describe(alsoHer, FirstTalk.portrait("Mariam Canarina", IN_1998), other);
        PairId pair = supervisor.does(() -> samePerson.open(null).rows()).getFirst().id();
        leading.does(supervisor, () -> samePerson.decide(pair, true));
        leading.does(lead, () -> words.say(leading.her(), pair, HerWord.BOTH_ARE_MINE, SaidHow.FACE_TO_FACE, null));
        leading.does(other, () -> words.say(alsoHer, pair, HerWord.BOTH_ARE_MINE, SaidHow.FACE_TO_FACE, null));
        leading.does(supervisor, () -> joins.join(pair, true));
    }

    private AHouse record(String name) {
        CaseId file = opened.of(name, lead, deputy);
        return new AHouse(lead, deputy, supervisor, supervisor, file, lead.does(() -> cases.head(file)).survivor());
    }

    private void approves(Someone who, ErasureId id) {
        leading.does(who, () -> decisions.approve(id, erasures.read(id).row().version()));
    }

    private static List<Object> standings(AHouse... records) {
        return java.util.Arrays.stream(records).map(r -> (Object) Someone.system(e -> e.createNativeQuery("select standing from amparo.survivor_standing where survivor_id = ?1")
                .setParameter(1, r.her().value()).getSingleResult())).toList();
    }

    @Test
    void bothGoAndOnlyWhenBothHaveEnded() {
        closed.closes(leading);
        ErasureId id = lead.does(() -> erasures.ask(new AskErasure(leading.file(), SaidHow.FACE_TO_FACE, IdentityProof.KNOWN_TO_US)));
        assertThrows(Unacceptable.class, () -> approves(supervisor, id), "she is still with us on the other");
        closed.closes(led);
        approves(supervisor, id);
        approves(adviser, id);
        assertEquals(List.of("HOLD", "HOLD"), standings(leading, led));
        assertThrows(Refusal.class, () -> led.lead().does(() -> cases.page(led.file())));

        leading.does(deputy, () -> erasures.changedMind(id, erasures.read(id).row().version()));
        assertEquals(List.of("CLOSED", "CLOSED"), standings(leading, led));
        assertEquals(led.file(), led.lead().does(() -> cases.page(led.file())).head().facts().id());

        ErasureId again = led.lead().does(() -> erasures.ask(new AskErasure(led.file(), SaidHow.IN_WRITING, IdentityProof.PAPER_SEEN)));
        approves(supervisor, again);
        approves(adviser, again);
        TestClock.later(Duration.ofDays(8), () -> {
            for (String job : List.of("erasures", "tombstones", "erasures")) closed.strikes(job);
        });
        assertEquals(List.of("ERASED", "ERASED"), standings(leading, led), "from whichever of them it was asked");
        for (AHouse record : List.of(leading, led)) {
            assertEquals(0, Someone.counted("select count(*) from amparo.survivor where survivor_id = ?1", record.her().value()));
            assertEquals(1, Someone.counted("select count(*) from amparo.tombstone where survivor_id = ?1 and kept_at is not null", record.her().value()));
        }
        assertEquals(1, Someone.counted("select count(*) from amparo.erasure where erasure_id = ?1 and state = 'CERTIFIED'", again.value()));
    }

    /** The backup is from a day on which the wish could still be stopped. */
    @Test
    void afterARestoreTheWishComesToItsEndWithWhoAskedAndWhoAgreed() {
        closed.closes(leading);
        closed.closes(led);
        ErasureId id = leading.lead().does(() -> erasures.ask(new AskErasure(leading.file(), SaidHow.FACE_TO_FACE, IdentityProof.KNOWN_TO_US)));
        approves(supervisor, id);
        approves(adviser, id);

        assertEquals(List.of(true, true, false), List.of(again(led), again(leading), again(leading)), "once is enough");

        assertEquals(List.of("ERASED", "ERASED"), standings(leading, led));
        for (String job : List.of("tombstones", "erasures")) closed.strikes(job);
        assertEquals(1, Someone.counted("select count(*) from amparo.erasure where erasure_id = ?1 and state = 'CERTIFIED' and approved_by is not null and second_by is not null", id.value()));
    }

    private static boolean again(AHouse one) {
        return Someone.system(e -> (Boolean) e.createNativeQuery("select amparo.erase_again(?1)").setParameter(1, one.her().value()).getSingleResult());
    }
}
