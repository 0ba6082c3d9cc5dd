package org.amparo.survivor.retelling;

/** Could something that exists already have been used instead? */
public enum Avoidable { YES, NO, UNSURE }
