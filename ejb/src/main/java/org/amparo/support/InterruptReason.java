package org.amparo.support;

/** Why a provider may interrupt a service. A survivor's conduct is not among the reasons (W4). */
public enum InterruptReason { CAPACITY, FUNDING, SAFETY, STAFF, OTHER }
