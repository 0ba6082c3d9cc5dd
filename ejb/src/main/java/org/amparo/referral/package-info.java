/**
 * From a need to a closed loop with a partner organisation: agreed with the survivor, sent, answered, served, and her own word at the
 * end. What leaves is the intersection of what was asked, what she consented to and what the purpose allows, frozen and hashed; what
 * she takes back is gone from the partner's screen with the next click.
 */
package org.amparo.referral;
