package org.amparo.referral.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Page;
import org.amparo.shared.ReferralId;

/** A partner team's inbox, and who of its own looked at what it was sent. */
@Stateless
public class ReceivedService {

    @Inject
    private Access access;
    @Inject
    private Inboxes inboxes;
    @Inject
    private Clock clock;

    /** One tab of the team's inbox with the number in each, and whether working together is suspended; @param after the key of the page, or null for the first. */
    public InboxPage inbox(InboxTab tab, String after) {
        ListPermit list = access.requireList(Action.LIST_INBOX);
        List<Inboxes.Found> found = inboxes.page(tab, Key.read(after, tab == InboxTab.DONE), Page.SIZE + 1, clock.instant(), list);
        Page<Inboxes.Found> page = Page.of(found, f -> Key.write(f.row().tabAt(), f.row().id().value()));
        Inboxes.Tabs tabs = inboxes.tabs(InboxPage.MOST + 1, list);
        shown(page.rows(), list);
        return new InboxPage(tab, page.map(Inboxes.Found::row), tabs.counts(), tabs.suspendedBy() != null, tabs.suspendedBy() == null ? List.of() : tabs.suspendedBy());
    }

    /** One look for everybody whose record it touches, in the log of whoever keeps that record. */
    private void shown(List<Inboxes.Found> rows, ListPermit list) {
        if (rows.isEmpty()) access.showing(list, List.of());
        rows.stream().collect(Collectors.groupingBy(Inboxes.Found::custodian))
                .forEach((custodian, kept) -> access.showing(list, kept.stream().map(Inboxes.Found::survivor).toList(), custodian));
    }

    /** Who of the reader's own organisation looked at or acted on this referral. */
    public List<Disclosure> disclosures(ReferralId id) {
        Permit permit = access.require(Action.READ_OWN_DISCLOSURES, id);
        return inboxes.looks(id, permit);
    }
}
