/**
 * Fictitious first data for trying Amparo out: nobody in it exists. Everything is done through the same doors as by hand, in the
 * names of the demonstration's people, so that the log, the consents and the packages are as real as any.
 */
package org.amparo.demonstration;
