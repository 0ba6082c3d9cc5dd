package org.amparo.child.kin;

import org.amparo.access.Permit;
import org.amparo.shared.RelativeId;

/** A relative had, or may have had, a part in it: from now on they are nothing for the child; observed in the same act. */
public record FamilyImplicated(RelativeId relative, Kinship kinship, Permit permit) {}
