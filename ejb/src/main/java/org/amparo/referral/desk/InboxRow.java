package org.amparo.referral.desk;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.amparo.codelist.NeedDomain;
import org.amparo.referral.loop.ReferralWorkflow.State;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.work.Priority;

/**
 * One referral in a team's inbox; nobody's name is in it.
 *
 * @param from what the sending organisation is called, or empty
 * @param unread nobody of the team has opened it yet
 * @param tabAt what the list is ordered by; with the id it is the key of the next page
 * @param claimedBy the colleague who has taken it, or null
 * @param shared false when nothing of it can be read any more; the row then only says so
 */
public record InboxRow(ReferralId id, String code, List<NeedDomain> domains, Priority urgency, State state, Instant sentAt, Instant actBy,
                       boolean overdue, Instant tabAt, StaffId claimedBy, String claimedByName, boolean shared, String from, boolean unread) implements Serializable {}
