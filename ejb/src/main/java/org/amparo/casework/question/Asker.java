package org.amparo.casework.question;

/** Who wants to know, or wants something done. */
public enum Asker { SURVIVOR, PARTNER, COLLEAGUE }
