package org.amparo.justice.participation;

import org.amparo.access.Permit;

/** She takes no part any more: whoever has planned something for it calls it off, in the same act. No help hears of it. */
public record ParticipationWithdrawn(Permit permit) {}
