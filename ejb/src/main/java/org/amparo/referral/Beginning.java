package org.amparo.referral;

import org.amparo.shared.CaseId;
import org.amparo.shared.OrganisationId;
import org.amparo.shared.ReferralId;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;
import org.amparo.shared.UnitId;
import org.amparo.work.Priority;

/** What is fixed when a referral begins. */
record Beginning(SurvivorId survivor, CaseId caseId, OrganisationId custodian, UnitId unit, StaffId owner, String domains,
                 Priority urgency, boolean child, boolean highRisk, ReferralId replaces,
                 ReferralId parent) {}
