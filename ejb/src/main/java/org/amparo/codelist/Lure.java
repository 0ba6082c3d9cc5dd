package org.amparo.codelist;

/** What was promised. */
public enum Lure { JOB, SCHOLARSHIP, MARRIAGE, TRAVEL, DEBT_PAID, LOVE, OTHER, PREFER_NOT_TO_SAY }
