/**
 * What a partner may see of a referral: an ordered list of releases, each frozen and hashed when it was made, with the questions and
 * messages that go with them. They are shown and end together; what may leave is planned here and never typed twice.
 */
package org.amparo.referral.release;
