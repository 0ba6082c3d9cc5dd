package org.amparo.referral;

import static org.amparo.referral.Referring.does;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.amparo.access.Refusal;
import org.amparo.audit.AuditFact;
import org.amparo.audit.RecordedFact;
import org.amparo.e2e.InContainer;
import org.amparo.partner.DirectoryService;
import org.amparo.partner.OrganisationWorkflow;
import org.amparo.partner.SuspensionGround;
import org.amparo.partner.VettingService;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.referral.Referring.World;
import org.amparo.referral.answer.AcceptReferral;
import org.amparo.referral.desk.Disclosure;
import org.amparo.referral.desk.ReceivedService;
import org.amparo.review.AccessLogService;
import org.amparo.shared.Compartment;
import org.amparo.shared.ReferralId;
import org.amparo.survivor.consent.DataItem;
import org.amparo.survivor.contact.Channel;
import org.amparo.survivor.contact.ContactService;
import org.amparo.survivor.contact.KeepWay;
import org.amparo.survivor.contact.LeaveMessage;
import org.amparo.survivor.contact.SafeTimes;
import org.junit.jupiter.api.Test;

/** The log says of a partner's look what it was shown, and of a paper that was not given out that it was not. */
@Holds({Recommendation.R_45, Recommendation.R_47})
class WhatAPartnersLookOpensIT extends InContainer {

    @Inject
    private Referring story;
    @Inject
    private InboxService inbox;
    @Inject
    private ReceivedService received;
    @Inject
    private VettingService vetting;
    @Inject
    private DirectoryService directory;
    @Inject
    private AccessLogService log;
    @Inject
    private ContactService contacts;

    @Test
    void beforeTheYesNeitherNameNorWayToHerIsOnRecordAsOpened() {
        World w = story.world();
        does(w.worker(), () -> contacts.add(w.her(), new KeepWay(1, Channel.PHONE, Referring.PHONE, SafeTimes.parse("America/Lima|MO,WE 10:00-12:00"), null, null, null, LeaveMessage.NO, false, false)));
        ReferralId id = story.sent(w);
        w.pia().does(() -> inbox.open(id));
        Set<Compartment> before = shown(w, id);
        assertEquals(before, opened(w, "READ_PACKAGE"));
        assertEquals(Set.of(Compartment.NEEDS_SUPPORT), before, "the line itself says that no name was seen");

        does(w.pia(), () -> inbox.accept(new AcceptReferral(id, inbox.open(id).version(), "Pia", "She is met at the office", null)));
        w.pia().does(() -> inbox.open(id));
        assertEquals(shown(w, id), opened(w, "READ_PACKAGE"));
        assertFalse(before.contains(Compartment.CONTACT), "no way to reach her before a yes");
        assertEquals(Set.of(), opened(w, "ANSWER_REFERRAL"), "an answer shows nothing");
        assertTrue(opened(w, "READ_PACKAGE").containsAll(Set.of(Compartment.IDENTITY, Compartment.CONTACT)));
        w.pia().does(() -> inbox.print(id));
        assertEquals(shown(w, id), opened(w, "PRINT_PACKAGE"));
    }

    @Test
    void whoMayNotReceiveOpenedNothingAndPrintedNothing() {
        World w = story.world();
        ReferralId id = story.sent(w);
        w.supervisor().does(() -> vetting.move(w.partner(), OrganisationWorkflow.Action.SUSPEND, SuspensionGround.BREACH, true, directory.organisation(w.partner()).version()));

        w.pia().does(() -> inbox.open(id));
        assertEquals(Set.of(), opened(w, "READ_PACKAGE"));
        refusedOnPaper(w, id);
    }

    @Test
    void afterSharingEndedAPaperIsRefusedAndOnRecordAsRefused() {
        World w = story.world();
        ReferralId id = story.sent(w);
        story.withdraws(w);

        w.pia().does(() -> inbox.open(id));
        assertEquals(Set.of(), opened(w, "READ_PACKAGE"));
        refusedOnPaper(w, id);
    }

    /** Refused where it is written down, and by then the name was out of reach: the log must not say that it was opened once more. */
    @Test
    void anAnswerThatComesTooLateOpenedNothing() throws InterruptedException {
        World w = story.world();
        ReferralId id = story.sent(w);
        long shown = w.pia().does(() -> inbox.open(id)).version();
        w.supervisor().does(() -> vetting.move(w.partner(), OrganisationWorkflow.Action.SUSPEND, SuspensionGround.BREACH, true, directory.organisation(w.partner()).version()));

        assertThrows(RuntimeException.class, () -> does(w.pia(), () -> inbox.accept(new AcceptReferral(id, shown, "Pia", "They are met at the office", null))));
        RecordedFact tried = late(w, "ANSWER_REFERRAL");
        assertEquals(AuditFact.Decision.ROLLED_BACK, tried.decision());
        assertEquals("", tried.compartments());
    }

    @Test
    void whereSomebodyWorksStandsBesideTheNameWhenItIsAnotherHouse() {
        World w = story.world();
        ReferralId id = story.sent(w);
        w.pia().does(() -> inbox.open(id));

        var lines = w.supervisor().does(() -> log.whoHasLooked(w.her(), null)).rows();
        String partner = w.supervisor().does(() -> directory.organisation(w.partner())).facts().name();
        assertTrue(lines.stream().anyMatch(line -> line.fact().actor().equals(w.pia().id().value())));
        assertTrue(lines.stream().filter(line -> line.fact().actor().equals(w.pia().id().value())).allMatch(line -> line.actorHouse().equals(partner)));
        assertTrue(lines.stream().filter(line -> line.fact().actor().equals(w.worker().id().value())).allMatch(line -> line.actorHouse().isEmpty()));
    }

    private void refusedOnPaper(World w, ReferralId id) {
        assertThrows(Refusal.class, () -> w.pia().does(() -> inbox.print(id)));
        RecordedFact fact = newest(w, "PRINT_PACKAGE");
        assertEquals(AuditFact.Decision.REFUSED, fact.decision(), "in her keeper's log");
        assertEquals("", fact.compartments());
        Disclosure own = w.pia().does(() -> received.disclosures(id)).stream().filter(l -> l.action().equals("PRINT_PACKAGE")).findFirst().orElseThrow();
        assertTrue(own.refused(), "and in the partner's own");
        Disclosure looked = w.pia().does(() -> received.disclosures(id)).stream().filter(l -> l.action().equals("READ_PACKAGE")).findFirst().orElseThrow();
        assertTrue(looked.nothing() && !looked.refused(), "the page came, and nothing of hers stood on it");
    }

    /** What stands on the page, and what help it is about. */
    private Set<Compartment> shown(World w, ReferralId id) {
        Set<Compartment> of = w.pia().does(() -> inbox.open(id)).parts().stream().flatMap(part -> part.items().stream())
                .map(item -> DataItem.valueOf(item.item()).opens()).collect(Collectors.toCollection(() -> EnumSet.noneOf(Compartment.class)));
        of.add(Compartment.NEEDS_SUPPORT);
        return of;
    }

    private Set<Compartment> opened(World w, String action) {
        String codes = newest(w, action).compartments();
        return codes.isEmpty() ? Set.of() : List.of(codes.split(",")).stream().map(Compartment::valueOf).collect(Collectors.toSet());
    }

    /** Written down once the act is gone, by another thread. */
    private RecordedFact late(World w, String action) throws InterruptedException {
        String all = "select count(*) from amparo.audit_fact where actor = ?1 and action = ?2";
        for (int i = 0; i < 50 && w.supervisor().counts(all, w.pia().id().value(), action) == 0; i++) Thread.sleep(100);
        return newest(w, action);
    }

    private RecordedFact newest(World w, String action) {
        return w.supervisor().does(() -> log.whoHasLooked(w.her(), null)).rows().stream().map(entry -> entry.fact())
                .filter(fact -> fact.action().equals(action)).findFirst().orElseThrow();
    }
}
