package org.amparo.casework.livelihood;

import java.time.LocalDate;
import org.amparo.access.Permit;

/** What is known of a permission to work has changed, or is taken up again; for counting across cases. @param without from that day on, as far as is known today; null for not at all */
public record MayWork(Permit permit, LocalDate without) {}
