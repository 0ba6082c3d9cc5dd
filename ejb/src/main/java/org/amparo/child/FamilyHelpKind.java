package org.amparo.child;

/** Help for a family that had no part in it, so that it need not send a child away again. */
public enum FamilyHelpKind implements Codes.Kind { INCOME, SKILLS, HOUSING, SCHOOL_COSTS, CHILD_CARE, PARENTING, HEALTH, DEBT_ADVICE }
