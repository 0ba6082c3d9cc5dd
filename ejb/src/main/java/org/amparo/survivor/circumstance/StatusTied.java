package org.amparo.survivor.circumstance;

/** Whether her leave to stay hangs on one employer: then somebody explains what other ways there are. */
public enum StatusTied { NOT_ASKED, YES, NO, NOT_KNOWN, PREFER_NOT_TO_SAY }
