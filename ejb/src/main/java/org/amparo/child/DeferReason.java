package org.amparo.child;

/** Why a registry is not asked yet. */
public enum DeferReason implements Codes.Outcome { NOT_SAFE_NOW, NO_CONSENT_YET, CHILD_ASKED_TO_WAIT, NO_REGISTRY_IN_REACH }
