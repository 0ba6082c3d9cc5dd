package org.amparo.justice.evidence;

/** What has to be shown in proceedings. */
public enum Element { ACT, MEANS, PURPOSE, LOSS, WHO_DID_IT }
