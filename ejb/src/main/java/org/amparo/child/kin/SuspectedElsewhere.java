package org.amparo.child.kin;

import java.io.Serializable;
import org.amparo.shared.RelativeId;

/**
 * On the record of somebody of the same household, one of the family may have had a part in it. What is said of them is read there; whether it also holds here
 * is asked in the same conversation, and written down here by itself.
 */
public record SuspectedElsewhere(RelativeId relative, Kinship kinship, String number) implements Serializable {}
