/**
 * What a survivor said about one recipient, one purpose and named data, how she was told and how she answered, and until when it
 * holds. Refusing and withdrawing are answers like any other and cost her nothing.
 */
package org.amparo.survivor.consent;
