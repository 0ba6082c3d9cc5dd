/**
 * How long a record is kept: when its time has come, what a supervisor decides about it, what a legal hold keeps, and leaving daily work (W14).
 */
package org.amparo.keeping;
