package org.amparo.access;

import java.util.UUID;
import org.amparo.shared.StaffId;
import org.amparo.shared.SurvivorId;

/** Said on another record of hers by somebody who does not work on this one: what it means for the work here nobody has seen to yet. @param user null when an organisation is kept away */
public record KeptAwayElsewhere(UUID exclusion, SurvivorId survivor, StaffId user) {}
