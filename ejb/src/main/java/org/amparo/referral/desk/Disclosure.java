package org.amparo.referral.desk;

import java.io.Serializable;
import java.time.Instant;

/** Who in the reader's own organisation opened or acted on what it was sent, and when. */
public record Disclosure(Instant at, String who, String action, String kind, boolean refused) implements Serializable {}
