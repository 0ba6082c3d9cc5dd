/** Another organisation takes over a whole case: asked for in a referral's package, agreed to by her, and nothing left here without an owner. */
package org.amparo.referral.transfer;
