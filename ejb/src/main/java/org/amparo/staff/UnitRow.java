package org.amparo.staff;

import java.io.Serializable;
import org.amparo.shared.UnitId;

/** One team, and how many people are in it now. */
public record UnitRow(UnitId id, String name, int people) implements Serializable {}
