package org.amparo.casework.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.amparo.access.CareTeam;
import org.amparo.access.Permit;
import org.amparo.notice.NoticeKind;
import org.amparo.notice.Notices;
import org.amparo.recommendation.Holds;
import org.amparo.recommendation.Recommendation;
import org.amparo.shared.OrganisationId;
import org.amparo.survivor.consent.DataItem;
import org.amparo.vault.Vault;

/** What an organisation is given about a conference: frozen under the consents of that minute, and taken back with them (INV-2). */
@ApplicationScoped
@Holds({Recommendation.R_39, Recommendation.R_51})
class WhatLeaves {

    @Inject
    private ConferenceRows rows;
    @Inject
    private AgreedTo agreedTo;
    @Inject
    private CareTeam team;
    @Inject
    private Vault vault;
    @Inject
    private Notices notices;
    @Inject
    private Clock clock;

    /** From now on its people find it in their inbox. */
    void addressed(Guest guest, Conference conference, Permit permit) {
        OrganisationId partner = guest.partner().orElseThrow();
        team.name(guest.invitation(), partner, permit);
        vault.makePackageKey(guest.invitation(), partner, permit);
        invite(guest, conference, NoticeKind.INVITED_TO_CONFERENCE, permit);
    }

    void again(Guest guest, Conference conference, Permit permit) {
        guest.askAgain();
        takeBackAll(guest, permit);
        invite(guest, conference, NoticeKind.INVITED_TO_CONFERENCE, permit);
    }

    /** What was sent is as it is planned now, under what she agrees to now. @param asAsked false for another day or place: then the answers are gone too */
    void changed(Conference conference, boolean asAsked, Permit permit) {
        for (Guest guest : partners(conference, permit)) {
            if (!asAsked) guest.askAgain();
            takeBackAll(guest, permit);
            invite(guest, conference, NoticeKind.INVITATION_CHANGED, permit);
        }
    }

    private void invite(Guest guest, Conference conference, NoticeKind kind, Permit permit) {
        OrganisationId partner = guest.partner().orElseThrow();
        Set<DataItem> agreed = agreedTo.today(permit).getOrDefault(partner, Set.of());
        if (!agreed.isEmpty())
            rows.add(new GivenPart(guest, agreed, conference.place(vault, permit), agreedTo.consents(partner, permit), clock.instant(), vault, permit), permit);
        notices.tell(partner, kind, guest.invitation());
    }

    /** It does not take place. */
    void takeBack(Conference conference, Permit permit) {
        partners(conference, permit).forEach(g -> takeBack(g, permit));
    }

    void takeBack(Guest guest, Permit permit) {
        if (takeBackAll(guest, permit)) notices.tell(guest.partner().orElseThrow(), NoticeKind.INVITATION_CHANGED, guest.invitation());
    }

    void uninvite(Guest guest, Permit permit) {
        guest.uninvite(clock.instant());
        takeBack(guest, permit);
    }

    private boolean takeBackAll(Guest guest, Permit permit) {
        List<GivenPart> out = rows.given(guest, permit);
        out.forEach(p -> p.takeBack(clock.instant()));
        return !out.isEmpty();
    }

    /** Her word on sharing has changed: what it does not cover any more comes back, also from minutes that are sealed. */
    void keepOnly(Supplier<Map<OrganisationId, Set<DataItem>>> agreed, Permit permit) {
        List<Guest> invited = rows.invited(permit);
        Map<OrganisationId, Set<DataItem>> now = invited.isEmpty() ? Map.of() : agreed.get();
        for (Guest guest : invited) {
            Set<DataItem> still = now.getOrDefault(guest.partner().orElseThrow(), Set.of());
            List<GivenPart> gone = rows.given(guest, permit).stream().filter(p -> still.isEmpty() || p.kind() != PartKind.INVITATION && !still.containsAll(p.items())).toList();
            gone.forEach(p -> p.takeBack(clock.instant()));
            if (!gone.isEmpty()) notices.tell(guest.partner().orElseThrow(), NoticeKind.INVITATION_CHANGED, guest.invitation());
        }
    }

    /** Whoever was there takes away what concerns it. */
    void outcome(Conference conference, List<Point> points, Permit permit) {
        Map<OrganisationId, Set<DataItem>> agreed = agreedTo.today(permit);
        for (Guest guest : partners(conference, permit).stream().filter(Guest::came).toList()) {
            OrganisationId partner = guest.partner().orElseThrow();
            points.stream().filter(p -> ConferencePolicy.leaves(p.kind(), agreed.getOrDefault(partner, Set.of()), p.about()))
                    .forEach(p -> rows.add(new GivenPart(guest, p, p.shown("", vault, permit).words(), agreedTo.consents(partner, permit), clock.instant(), vault, permit), permit));
            notices.tell(partner, NoticeKind.MINUTES_TO_READ, guest.invitation());
        }
    }

    private List<Guest> partners(Conference conference, Permit permit) {
        return rows.guests(conference.id(), permit).stream().filter(g -> g.partner().isPresent()).toList();
    }
}
