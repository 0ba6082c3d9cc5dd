/**
 * What a partner directory says about an organisation and its services, in our words and in no format's.
 * A file that was read becomes an {@link org.amparo.partner.listing.ImportPlan}: what is new, what would change, what is wrong;
 * nothing here stores anything, and nothing here carries what we decide ourselves (vetting, agreement, safety flags, notes).
 */
package org.amparo.partner.listing;
