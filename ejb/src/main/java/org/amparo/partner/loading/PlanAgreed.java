package org.amparo.partner.loading;

/** Somebody looked at the plan and wants it carried out. */
record PlanAgreed(ImportId id) {}
