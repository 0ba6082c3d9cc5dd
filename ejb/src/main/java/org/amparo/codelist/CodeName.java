package org.amparo.codelist;

import java.io.Serializable;

/** One entry to choose: the code that is stored and its name in the reader's language. */
public record CodeName(String code, String name) implements Serializable {}
