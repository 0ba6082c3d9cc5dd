package org.amparo.casework.promise;

/** What she said, beforehand, about the police looking after her when nobody can reach her (W1.7). */
public enum Police { AGREED, NOT_AGREED, NOT_ASKED }
