package org.amparo.justice.proceeding;

/** Why a date did not hold. */
public enum AdjournedBecause { COURT, PROSECUTION, DEFENCE, SURVIVOR_WISH, NO_INTERPRETER, EQUIPMENT, NOT_SAFE, OTHER, NOT_KNOWN }
