package org.amparo.keeping;

import java.time.Instant;

/** What the paper says that is handed over afterwards: nothing about anybody. @param asked how many other organisations were asked to destroy what they held */
public record ErasureCertificate(String reference, String house, Instant requestedAt, Instant erasedAt, int asked, int confirmed) {}
