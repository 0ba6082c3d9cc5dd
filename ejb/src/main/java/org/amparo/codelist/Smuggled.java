package org.amparo.codelist;

/** Whether somebody was paid to bring her over a border: a fact beside trafficking, never instead of it. */
public enum Smuggled { NOT_ASKED, YES, NO, NOT_KNOWN, PREFER_NOT_TO_SAY }
