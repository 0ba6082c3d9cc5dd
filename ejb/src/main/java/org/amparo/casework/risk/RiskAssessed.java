package org.amparo.casework.risk;

import org.amparo.access.Permit;

/** Somebody said how great the danger is. @param level the higher of both ratings */
public record RiskAssessed(RiskLevel level, Permit permit) {}
