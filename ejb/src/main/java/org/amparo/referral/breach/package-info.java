/**
 * Something reached whom it should not have reached: the incident with its clock of 72 hours, from the partner's "not for us" or a
 * supervisor's mark to what is learnt from it. It knows the referral by its facts; what it does to it is done at one door.
 */
package org.amparo.referral.breach;
