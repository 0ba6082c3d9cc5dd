/**
 * What identifies or could hurt somebody is kept sealed: a key per survivor and per referral package, wrapped by a key outside the
 * database; opened late, one value at a time, with a permit. Erasing a person is destroying her key.
 */
package org.amparo.vault;
