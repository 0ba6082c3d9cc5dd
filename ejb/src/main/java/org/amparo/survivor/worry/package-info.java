/** A worry about somebody, told by a person of the community who may say it and read nothing; the house looks at it and decides. */
package org.amparo.survivor.worry;
