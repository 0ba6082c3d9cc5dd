package org.amparo.survivor.consent;

/** Why something is kept back, if she wants to say (codes as child protection case management uses them). */
public enum Withheld { FEAR_OF_HARM, WANTS_TO_TELL_HERSELF, PRIVATE, PREFER_NOT_TO_SAY }
