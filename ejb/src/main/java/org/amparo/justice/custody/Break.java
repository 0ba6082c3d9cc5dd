package org.amparo.justice.custody;

import java.io.Serializable;

/** A place where the account of a thing is not whole; it is shown, not mended. */
public record Break(int at, Kind kind) implements Serializable {

    /** A line is missing, does not belong to the one before it, or is not as it was written. */
    public enum Kind { MISSING, PARTED, CHANGED }
}
