package org.amparo.work.draft;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.amparo.access.Access;
import org.amparo.access.Action;
import org.amparo.access.Caller;
import org.amparo.access.ListPermit;
import org.amparo.access.Permit;
import org.amparo.shared.Compartment;
import org.amparo.shared.Id;
import org.amparo.shared.ReferralId;
import org.amparo.vault.Sealed;
import org.amparo.vault.SealedField;
import org.amparo.vault.Vault;

/**
 * The same for whoever answers a referral in another organisation. Sealed with the key of what was sent, and shut with it: when that is taken back
 * nobody opens a draft any more. The sender never reads one.
 */
@Stateless
public class AnswerDraftService {

    private static final SealedField CONTENT = new SealedField("answer_draft", "content", Compartment.NEEDS_SUPPORT);

    @Inject
    private Access access;
    @Inject
    private Caller caller;
    @Inject
    private AnswerDraftRows rows;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    public Instant keep(ReferralId referral, String form, Map<String, String> fields) {
        Permit permit = access.require(Action.KEEP_ANSWER_DRAFT, referral);
        if (!rows.stillShared(referral, permit)) throw access.refuse(Action.KEEP_ANSWER_DRAFT, referral);
        UUID id = Id.next();
        Sealed content = vault.sealForPackage(referral, Fields.write(fields), CONTENT.at(id, permit.survivor()), permit);
        Instant now = clock.instant();
        rows.keep(new DraftRows.Row(id, content, now), form, referral, permit);
        return now;
    }

    /** By the rest of the form's name; on record where there is any. */
    public Map<String, Draft> readAll(ReferralId referral, String page) {
        ListPermit leave = access.requireToFind(Action.KEEP_ANSWER_DRAFT, referral);
        Map<String, DraftRows.Row> kept = rows.ofPage(page, referral, caller.user(), leave);
        if (kept.isEmpty()) return Map.of();
        Permit permit = access.opening(leave, Set.of());
        Map<String, Draft> drafts = new LinkedHashMap<>();
        kept.forEach((form, row) -> drafts.put(form, new Draft(Fields.read(vault.openFromPackage(referral, row.content(), CONTENT.at(row.id(), permit.survivor()), permit)), row.savedAt())));
        return drafts;
    }

    public void drop(ReferralId referral, String form) {
        rows.drop(form, referral, access.require(Action.KEEP_ANSWER_DRAFT, referral));
    }
}
