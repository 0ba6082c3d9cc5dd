/**
 * Services a survivor is offered and takes or leaves, inside or through a referral: free, unconditional, hers to stop.
 * This area cannot see proceedings, and a test keeps every word about them out of it.
 */
package org.amparo.support;
