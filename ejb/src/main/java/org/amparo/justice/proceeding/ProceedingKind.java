package org.amparo.justice.proceeding;

/** What it is about in law. */
public enum ProceedingKind { CRIMINAL, CIVIL, LABOUR, ASYLUM, ADMINISTRATIVE, FAMILY, OTHER }
