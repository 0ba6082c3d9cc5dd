/**
 * Lists of what waits on a team's desk: a partner's inbox and the sender's open loops, one statement a page. They read rows and never
 * move a referral.
 */
package org.amparo.referral.desk;
