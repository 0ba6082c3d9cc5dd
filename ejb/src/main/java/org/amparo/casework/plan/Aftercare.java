package org.amparo.casework.plan;

/** What stays when a plan is over: decided with her, never simply forgotten. */
public enum Aftercare { WE_STAY_IN_TOUCH, SOMEBODY_ELSE_STAYS, NONE_WANTED }
