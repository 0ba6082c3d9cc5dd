/** A large caseload made up of nothing but seeded chance: the same people, cases and referrals every time. */
package org.amparo.bench.fill;
