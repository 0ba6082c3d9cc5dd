package org.amparo.keeping;

import java.io.Serializable;

/** What whoever takes down a wish to be erased should know first. @param underWay null when none is @param goesOn nobody can decide before the case has ended */
public record BeforeAsking(ErasureId underWay, boolean goesOn) implements Serializable {}
