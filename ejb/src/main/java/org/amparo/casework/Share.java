package org.amparo.casework;

import java.io.Serializable;
import org.amparo.shared.StaffId;

/** One number of one colleague, as a list of cases. */
public record Share(StaffId of, Counted what) implements Serializable {}
