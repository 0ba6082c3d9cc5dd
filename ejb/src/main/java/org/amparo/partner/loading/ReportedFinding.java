package org.amparo.partner.loading;

import java.io.Serializable;
import org.amparo.partner.listing.Finding;

/** One line of the report: something in the file that was not taken as it stands. */
public record ReportedFinding(int n, Finding finding) implements Serializable {}
