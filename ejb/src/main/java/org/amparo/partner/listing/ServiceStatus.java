package org.amparo.partner.listing;

/** Whether a service can be used, as its own directory says. */
public enum ServiceStatus { ACTIVE, INACTIVE, DEFUNCT, TEMPORARILY_CLOSED }
