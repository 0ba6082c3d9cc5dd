package org.amparo.support;

import org.amparo.codelist.NeedDomain;
import org.amparo.shared.NeedId;

/** One need for which help is asked elsewhere. */
public record Wanted(NeedId need, NeedDomain domain) {}
