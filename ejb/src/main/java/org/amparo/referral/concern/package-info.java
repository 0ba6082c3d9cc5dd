/** A partner's words that tie help to testimony, and what a supervisor finds when she looks into them; nobody's record is opened for it. */
package org.amparo.referral.concern;
