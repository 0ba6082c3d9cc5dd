package org.amparo.partner;

/** Whom a service takes in. */
public enum Served { WOMEN, MEN, TRANS_AND_NON_BINARY, CHILDREN, FAMILIES }
