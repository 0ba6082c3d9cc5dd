package org.amparo.review.unconditional;

import java.io.Serializable;
import org.amparo.shared.Page;

/** The report: one page of what waits or of what was looked into already, and for how many days after a *no* it was looked at. */
public record AfterNo(int days, Page<Doubt> page) implements Serializable {}
