package org.amparo.casework;

import org.amparo.access.Permit;
import org.amparo.shared.StaffId;

/** What somebody owed one survivor is somebody else's from now on; whoever keeps something with a name on it changes the name. */
public record WorkHandedOn(StaffId from, StaffId to, Permit permit) {}
