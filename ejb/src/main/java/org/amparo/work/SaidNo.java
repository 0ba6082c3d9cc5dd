package org.amparo.work;

import org.amparo.access.Permit;

/** She said no to something that must change nothing about help; fired by whoever records it, in the same act. No reason travels with it. */
public record SaidNo(Kind kind, Permit permit) {

    public enum Kind { SHARING, IDENTIFICATION, TESTIMONY }
}
