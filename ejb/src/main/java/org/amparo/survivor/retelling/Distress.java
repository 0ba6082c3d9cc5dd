package org.amparo.survivor.retelling;

/** How it was for her, as she says it; nobody estimates it. */
public enum Distress { NONE, SOME, MUCH, OVERWHELMING, NOT_ASKED, PREFER_NOT_TO_SAY }
