/**
 * What a survivor is told about the law before she decides anything: topic by topic, in her language, and said back in her own words. She may
 * decline it and ask for it later (W7.3, R-68).
 */
package org.amparo.justice.orientation;
