package org.amparo.survivor.search;

/** One fingerprint of something that could be searched for. */
record Trace(Kind kind, int token) {

    enum Kind { NAME, PHONE, DOCUMENT }
}
