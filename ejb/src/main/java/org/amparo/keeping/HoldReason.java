package org.amparo.keeping;

/** Why a record may not go, whatever its time or anybody's wish says. It keeps a record and decides about no help. */
public enum HoldReason { ORDERED, LAW_REQUIRES_IT, COMPLAINT_OPEN, CLAIM_OPEN }
