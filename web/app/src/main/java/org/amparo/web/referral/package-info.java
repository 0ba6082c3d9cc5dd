/** The sender's pages about referrals: the guided path from a need, the open loops, one referral until it is closed. */
package org.amparo.web.referral;
