package org.amparo.support;

/** Who pays, for our own planning; never the survivor. */
public enum Funding { OWN_MEANS, GRANT, PUBLIC, DONATION, VOLUNTEERS, UNKNOWN }
