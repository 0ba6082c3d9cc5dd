/**
 * Reads and writes the Human Services Data Specification 3.0 of Open Referral, tolerantly in and strictly out.
 * The only place that knows its names. {@link org.amparo.partner.hsds.HsdsImport} turns a file into a plan,
 * {@link org.amparo.partner.hsds.HsdsExport} our listings into a valid file; neither stores anything.
 */
package org.amparo.partner.hsds;
