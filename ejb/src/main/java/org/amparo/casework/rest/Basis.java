package org.amparo.casework.rest;

/** On what a time to recover and to think rests (W7.2). */
public enum Basis { COUNCIL_OF_EUROPE, EUROPEAN_UNION, NATIONAL_LAW, OUR_OWN }
