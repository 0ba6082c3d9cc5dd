package org.amparo.justice.afterwards;

/** Whether somebody who treats her knows that she was heard: only when she wants it. */
public enum Therapist { TOLD_AS_AGREED, SHE_TELLS_HERSELF, NOT_WANTED, NOT_ASKED }
