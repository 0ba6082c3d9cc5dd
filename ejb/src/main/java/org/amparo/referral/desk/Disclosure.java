package org.amparo.referral.desk;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who in the reader's own organisation opened or acted on what it was sent, and when.
 *
 * @param nothing nothing of hers was shared that could be shown
 */
public record Disclosure(Instant at, String who, String action, String kind, boolean refused, boolean nothing) implements Serializable {}
