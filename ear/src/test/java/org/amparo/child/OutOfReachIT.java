package org.amparo.child;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.casework.OpenedCases;
import org.amparo.child.kin.KinService;
import org.amparo.child.kin.KinWorkflow;
import org.amparo.child.kin.Kinship;
import org.amparo.child.kin.RecordRelative;
import org.amparo.e2e.InContainer;
import org.amparo.e2e.Someone;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.RelativeId;
import org.amparo.shared.Role;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.UnitId;
import org.amparo.survivor.Age;
import org.amparo.survivor.AgeCertainty;
import org.amparo.survivor.FirstTalk;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.junit.jupiter.api.Test;

/** A relative through whom a child was reached is suspected: that way is none any more, from the same moment on. */
class OutOfReachIT extends InContainer {

    @Inject
    private OpenedCases opened;
    @Inject
    private FirstTalk talk;
    @Inject
    private KinService kin;
    @Inject
    private ContactService contacts;
    @Inject
    private Access access;

    private final OrganisationId house = OrganisationId.fresh();

    @Test
    @Holds(Recommendation.R_103)
    void nobodyIsReachedThroughWhoeverHadAPart() {
        UnitId unit = UnitId.fresh();
        Someone chen = Someone.joins(house, Role.CHILD_SPECIALIST).in(unit);
        CaseId file = opened.of("Canarina", chen, Someone.joins(house, Role.CASEWORKER).in(unit));
        SurvivorId her = chen.together(e -> access.require(Action.READ_CASE, file).survivor());
        talk.describe(her, FirstTalk.portrait("Canarina", Age.of(LocalDate.now().minusYears(12), AgeCertainty.SAID, false)), chen);
        RelativeId uncle = chen.does(() -> kin.record(file, new RecordRelative(Kinship.AUNT_OR_UNCLE, "Yusuf Karimi", null)));
        chen.does(() -> contacts.add(her, way("Yusuf Karimi", null)));
        chen.does(() -> contacts.add(her, way("Ines Prado", "Yusuf Karimi may open")));
        chen.does(() -> contacts.add(her, way("Omar Karimi", null)));
        assertEquals(3, chen.does(() -> contacts.card(her)).ways().size());

        chen.does(() -> {
            kin.take(uncle, KinWorkflow.Action.SUSPECT, Views.notAsked(), kin.read(uncle).version());
            return null;
        });

        assertEquals(List.of("Omar Karimi"), chen.does(() -> contacts.card(her)).ways().stream().map(w -> chen.does(() -> contacts.reveal(her, w.id()))).toList());
    }

    private static KeepWay way(String person, String whoMayAnswer) {
        return new KeepWay(1, Channel.TRUSTED_PERSON, person, SafeTimes.parse("America/Lima|MO,WE 10:00-12:00"), whoMayAnswer, null, null, LeaveMessage.NO, true, false);
    }
}
