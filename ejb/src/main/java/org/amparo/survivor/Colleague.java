package org.amparo.survivor;

import java.io.Serializable;
import org.amparo.shared.StaffId;

/** Somebody who works here, by name, to choose whom to keep away. */
public record Colleague(StaffId id, String name) implements Serializable {}
