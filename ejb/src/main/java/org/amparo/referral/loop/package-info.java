/**
 * How a referral lives, in plain rules: its table, the dates it is watched by, what a consent that ends means for what is out, and how
 * it closes with her own word. Every other folder of the referral may read it; it knows none of them.
 */
package org.amparo.referral.loop;
