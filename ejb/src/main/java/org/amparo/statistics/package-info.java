/**
 * Figures across cases, never a case: who was counted stands under a pseudonym, what was said in fingerprints, and neither can be read without a key that
 * lies outside the database. Nothing here knows a survivor's record, and nobody's help depends on a figure.
 */
package org.amparo.statistics;
