/**
 * Everything a partner can say to a referral, by itself or by telephone: each answer checks itself, says its reason in a code, can be
 * mended for a day, and is looked at when it speaks of testimony.
 */
package org.amparo.referral.answer;
