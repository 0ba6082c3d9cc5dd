/**
 * The access log: one fact for every look and act, written before anything is shown.
 * Ids only, never a value; rows are only ever added. Knows no other area.
 */
package org.amparo.audit;
