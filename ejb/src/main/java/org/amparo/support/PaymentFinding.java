package org.amparo.support;

/** What came of looking into it. */
public enum PaymentFinding { NOT_A_DEMAND, GIVEN_BACK, PROVIDER_SPOKEN_TO, AGREEMENT_UNDER_REVIEW }
