/**
 * What is said and chosen on the guided path from a need to a sent referral: for whom, to whom, what may be shared and how she was
 * shown it. Each step checks itself; nothing has left yet.
 */
package org.amparo.referral.draft;
