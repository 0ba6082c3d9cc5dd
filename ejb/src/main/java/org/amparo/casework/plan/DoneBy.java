package org.amparo.casework.plan;

/** Who does it: she herself, one of her team, or whoever leads in this part of her life. */
public enum DoneBy { SURVIVOR, WORKER, LEAD_ORGANISATION }
