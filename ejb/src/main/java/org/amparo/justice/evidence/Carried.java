package org.amparo.justice.evidence;

/** By what an element is carried today: her word alone (also when there is nothing at all), her word and something else, or something else altogether. */
public enum Carried { TESTIMONY_ONLY, TESTIMONY_PLUS, INDEPENDENT }
