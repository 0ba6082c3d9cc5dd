package org.amparo.partner;

/** Why an organisation is suspended. None of them is about a survivor's conduct. */
public enum SuspensionGround { COMPLAINT, AGREEMENT_RUN_OUT, BREACH, NO_CAPACITY, OWN_WISH, OTHER }
